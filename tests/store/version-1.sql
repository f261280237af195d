BEGIN TRANSACTION;
CREATE TABLE events (
            id INTEGER PRIMARY KEY, -- in the order in which they came to the disk
            talk TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
            number INTEGER NOT NULL, -- from 0 in each talk
            now REAL NOT NULL, -- seconds on the talk's clock
            wall REAL NOT NULL, -- seconds since the epoch
            boot TEXT NOT NULL, -- the start of the machine that `now` counts from
            intent TEXT, -- JSON; NULL: how the talk stood when it began or was taken up again
            state TEXT NOT NULL, -- JSON: the talk afterwards
            slide TEXT NOT NULL, -- the id of what is on the stage
            names TEXT NOT NULL, -- JSON: the ids of all that the talk is at
            UNIQUE (talk, number)
        );
INSERT INTO "events" VALUES(1,'0a1b2c3d',0,0.0,1800000000.0,'7f0c1c2e-0000-4000-8000-000000000000',NULL,'{"place":{"slide":0,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":null,"begun":false},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','0','{"here":"0","held":""}');
INSERT INTO "events" VALUES(2,'0a1b2c3d',1,10.0,1800000010.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"next","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(3,'0a1b2c3d',2,25.5,1800000025.5,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"language","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"en","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(4,'0a1b2c3d',3,40.0,1800000040.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"questions","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"en","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":{"slide":"1","seconds":30},"spent":[["0",0.0]],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(5,'0a1b2c3d',4,55.0,1800000055.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"questions","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"en","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[{"slide":"1","seconds":15}],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(6,'0a1b2c3d',5,100.5,1800000100.5,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"next-slide","slide":0,"skipped":[]}','{"place":{"slide":2,"step":0,"page":0},"language":"en","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[{"slide":"1","seconds":15}],"asking":null,"spent":[["0",0.0],["1",90.5]],"came":90.5,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','2','{"here":"2","held":""}');
INSERT INTO "events" VALUES(7,'0a1b2c3d',6,200.0,1800000200.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"end","slide":0,"skipped":[]}','{"place":{"slide":2,"step":0,"page":0},"language":"en","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[{"slide":"1","seconds":15}],"asking":null,"spent":[["0",0.0],["1",90.5]],"came":90.5,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":true}','2','{"here":"2","held":""}');
INSERT INTO "events" VALUES(8,'ffffffff',0,0.0,1800000000.0,'7f0c1c2e-0000-4000-8000-000000000000',NULL,'{"place":{"slide":0,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":null,"begun":false},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','0','{"here":"0","held":""}');
INSERT INTO "events" VALUES(9,'ffffffff',1,10.0,1800000010.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"next","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":[],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(10,'ffffffff',2,20.0,1800000020.0,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"skip","slide":0,"skipped":["2"]}','{"place":{"slide":1,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":["2"],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
INSERT INTO "events" VALUES(11,'ffffffff',3,100.5,1800000100.5,'7f0c1c2e-0000-4000-8000-000000000000','{"act":"next-slide","slide":0,"skipped":[]}','{"place":{"slide":1,"step":0,"page":0},"language":"nl","notes_language":"nl","clock":{"gathered":0,"since":10,"begun":true},"face":"elapsed","screen":"slide","zoom":0,"held":null,"questions":[],"asking":null,"spent":[["0",0.0]],"came":0.0,"skipped":["2"],"swapped":false,"duration":null,"end":null,"ended":false}','1','{"here":"1","held":""}');
CREATE TABLE slides (
            talk TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
            number INTEGER NOT NULL, -- from 0
            slide TEXT NOT NULL, -- its id in the deck
            title TEXT, -- JSON
            section TEXT NOT NULL, -- JSON
            part INTEGER NOT NULL, -- the section's number
            seconds REAL NOT NULL, -- as planned
            PRIMARY KEY (talk, number)
        ) WITHOUT ROWID;
INSERT INTO "slides" VALUES('0a1b2c3d',0,'0','{"":"Dia 0"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
INSERT INTO "slides" VALUES('0a1b2c3d',1,'1','{"":"Dia 1"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
INSERT INTO "slides" VALUES('0a1b2c3d',2,'2','{"":"Dia 2"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
INSERT INTO "slides" VALUES('ffffffff',0,'0','{"":"Dia 0"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
INSERT INTO "slides" VALUES('ffffffff',1,'1','{"":"Dia 1"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
INSERT INTO "slides" VALUES('ffffffff',2,'2','{"":"Dia 2"}','{"nl":"Tuin","en":"Garden"}',0,60.0);
CREATE TABLE talks (
            id TEXT PRIMARY KEY,
            deck TEXT NOT NULL, -- its real path
            title TEXT NOT NULL, -- JSON: language to words
            languages TEXT NOT NULL, -- JSON
            born REAL NOT NULL, -- seconds on the talk's clock
            began REAL NOT NULL, -- seconds since the epoch
            ended REAL -- the same; NULL: not in peace, or not yet
        );
INSERT INTO "talks" VALUES('0a1b2c3d','/decks/tuin','{"nl":"Tuin","en":"Garden"}','["nl","en"]',0.0,1800000000.0,1800000200.0);
INSERT INTO "talks" VALUES('ffffffff','/decks/tuin','{"nl":"Tuin","en":"Garden"}','["nl","en"]',9.0,1800086400.0,NULL);
CREATE INDEX talks_of_a_deck ON talks (deck);
COMMIT;
