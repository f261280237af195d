"""One window's view of a talk: what it shows, what it keeps, what it makes of the others."""

from presenter.model.deck import Block
from presenter.model.place import Place
from presenter.talk import Act, Clock, Held, Intent, Names, Talk
from presenter.talk.link.messages import PROTOCOL, Hello, News, State, Wish
from presenter.talk.link.shared import KEPT, Shared
from presenter.talk.window import Side, Stage, Window
from tests.decks import DUTCH, ENGLISH
from tests.talk.link.network import Ear
from tests.talk.outlines import Sketch, stepped

NEXT = Intent(Act.NEXT)
DECK = stepped(9, 9, 9, 9)
UNKNOWN = Names()
HERE = Window("here", Side.SPEAKER)
THERE = Window("there", Side.STAGE, Stage(80, 24))


class Named:
    """An outline of slides without steps that have these ids."""

    def __init__(self, ids: str) -> None:
        self.ids = tuple(ids)
        self.languages = self.versions = (DUTCH, ENGLISH)

    def block(self, slide: int) -> tuple[Block, float]:
        """A talk at all of them."""
        return Block.TALK, 0.0

    def frames(self, slide: int, language: str, zoom: int) -> tuple[tuple[int, int], ...]:
        """One frame each."""
        return ((0, 0),)


def talk_at(slide: int, step: int = 0) -> Talk:
    return Talk(Place(slide, step), DUTCH, DUTCH)


def shared_over(outline: Sketch | Named = DECK, talk: Talk | None = None) -> tuple[Shared, Ear]:
    ear = Ear()
    return Shared(HERE, talk or talk_at(0), outline, ear, born=5), ear


def hosting(outline: Sketch | Named = DECK, talk: Talk | None = None) -> tuple[Shared, Ear]:
    shared, ear = shared_over(outline, talk)
    shared.host(5)
    return shared, ear


def news(talk: Talk, names: Names = UNKNOWN, **counts: int) -> News:
    state = State(talk, names, 1, sum(counts.values()), counts)
    return News(1, state, (THERE, HERE))


def test_a_guest_shows_its_own_key_at_once_and_keeps_it_on_top() -> None:
    """What the host says next does not have it yet; what it says then has."""
    shared, ear = shared_over()
    shared.act(NEXT, 6)
    assert ear.talk == shared.talk == talk_at(0, 1)
    shared.hear(news(talk_at(2)))
    assert ear.talk == talk_at(2, 1)
    shared.hear(news(talk_at(2, 1), here=1))
    assert ear.talk == talk_at(2, 1)
    assert shared.pending == []
    assert ear.journal == []


def test_a_host_applies_a_wish_once() -> None:
    """However often it comes."""
    shared, ear = hosting()
    for number in (1, 2, 1, 2):
        shared.accept("there", Wish(number, NEXT, "", 6), 7)
    assert shared.talk == talk_at(0, 2)
    assert [applied.seq for applied in ear.journal] == [1, 2]
    assert shared.state.counts == {"there": 2}


def test_a_key_counts_when_it_was_pressed() -> None:
    """But not before an earlier one, and not in the future."""
    shared, ear = hosting()
    for number, pressed in enumerate((10, 8, 99), 1):
        shared.accept("there", Wish(number, NEXT, "", pressed), 12)
    assert [applied.now for applied in ear.journal] == [10, 10, 12]


def test_the_clock_goes_on_under_another_host() -> None:
    """It counts from the second it was started at."""
    shared, _ = shared_over()
    running = talk_at(1)._replace(clock=Clock(0, 3.5, True))
    shared.hear(news(running, there=1))
    shared.host(60)
    assert shared.talk.clock.elapsed(60) == 56.5


def test_a_host_applies_what_was_still_under_way() -> None:
    """A guest that follows its host has wishes that nobody has answered."""
    shared, ear = shared_over()
    shared.hear(news(talk_at(1), there=3))
    shared.act(NEXT, 8)
    shared.host(9)
    assert [(one.seq, one.window, one.now) for one in ear.journal] == [(4, "here", 8)]
    assert shared.state.talk == shared.talk == talk_at(1, 1)


def test_a_window_keeps_a_thousand_of_its_keys_for_the_next_host() -> None:
    """And every one that no host has."""
    shared, _ = shared_over()
    for _ in range(KEPT + 50):
        shared.act(NEXT, 6)
    assert len(shared.pending) == KEPT + 50
    shared.hear(news(talk_at(0), here=KEPT + 50))
    assert shared.pending == []
    shared.hear(news(talk_at(0), here=0))
    assert len(shared.pending) == KEPT


def test_a_slide_is_found_by_its_id_in_a_deck_that_has_others_too() -> None:
    """Where the talk is, what the stage holds, and where a key goes."""
    held = talk_at(0)._replace(held=Held(Place(1), ENGLISH))
    shared, ear = shared_over(Named("xabc"))
    shared.hear(news(held, Names("a", "b")))
    assert ear.talk
    assert ear.talk.place.slide == 1
    assert ear.talk.on_stage == Held(Place(2), ENGLISH)
    shared.host(7)
    shared.accept("there", Wish(1, Intent(Act.GO_TO, 2), "c", 7), 8)
    assert shared.talk.place.slide == 3


def test_a_slide_that_a_deck_does_not_have_is_the_one_of_its_number() -> None:
    """Or the last; and once it has been read, it is found."""
    outline = Named("ab")
    shared, _ = shared_over(outline)
    shared.hear(news(talk_at(4), Names("e")))
    assert shared.talk.place.slide == 1
    outline.ids = tuple("zabcde")
    shared.reread()
    assert shared.talk.place.slide == 5


def test_a_host_that_reads_its_deck_again_finds_its_slide_by_its_id() -> None:
    """And says so to the others from then on."""
    outline = Named("abc")
    shared, _ = hosting(outline, talk_at(2))
    outline.ids = tuple("ca")
    shared.reread()
    assert shared.talk.place.slide == 0
    assert shared.state.names == Names("c")


def test_a_language_that_a_deck_does_not_have_is_its_own_first() -> None:
    """One window has read a deck with a third language."""
    shared, _ = shared_over()
    shared.hear(news(Talk(Place(1), "fr", "fr")))
    assert (shared.talk.language, shared.talk.notes_language) == (DUTCH, DUTCH)


def test_the_listener_knows_the_stages_before_a_talk_on_them() -> None:
    """Pages depend on them."""
    heard: list[str] = []

    class Keen(Ear):
        def seated(self, *_: object) -> None:
            heard.append("seated")

        def changed(self, _: Talk) -> None:
            heard.append("changed")

    shared = Shared(HERE, talk_at(0), DECK, Keen(), 5)
    heard.clear()
    shared.hear(news(talk_at(1)))
    assert heard == ["seated", "changed"]


def test_nothing_new_is_not_told() -> None:
    """News that changes nothing."""
    shared, ear = shared_over()
    shared.hear(news(talk_at(1)))
    ear.talk, ear.windows = None, ()
    shared.hear(news(talk_at(1)))
    assert (ear.talk, ear.windows) == (None, ())


def test_without_an_audience_pages_are_made_for_the_last_there_was() -> None:
    """So that a window which is started again finds its page again."""
    shared, ear = hosting()
    shared.arrive(THERE)
    assert ear.stages == (Stage(80, 24),)
    shared.lose("there")
    assert [window.answers for window in ear.windows] == [True, False]
    shared.forget("there")
    assert ear.windows == (HERE,)
    assert ear.stages == (Stage(80, 24),)
    shared.arrive(Window("new", Side.STAGE, Stage(40, 12, "fr")))
    assert ear.stages == (Stage(40, 12),)


def hello(talk: Talk, born: float, seq: int) -> Hello:
    return Hello(PROTOCOL, "", THERE, State(talk, Names(), born, seq, {"old": seq}))


def test_the_older_talk_is_gone_on_with_when_anything_happened_in_it() -> None:
    """A window that was opened early and has done nothing has no say."""
    shared, _ = hosting()
    shared.act(NEXT, 6)
    assert not shared.greet(hello(talk_at(3), born=1, seq=0), 7)
    assert not shared.greet(hello(talk_at(3), born=6, seq=9), 7)
    assert shared.talk == talk_at(0, 1)
    assert shared.greet(hello(talk_at(3), born=1, seq=1), 7)
    assert shared.talk == talk_at(3, 1)
    assert shared.state.counts == {"old": 1, "here": 1}


def test_a_running_talk_is_preferred_to_what_its_journal_has() -> None:
    """Which knows of no window: all that they ever pressed would be pressed again."""
    shared, _ = hosting()
    shared.act(NEXT, 6)
    shared.act(NEXT, 7)
    read = hello(talk_at(0, 2), born=5, seq=9)
    assert not shared.greet(read._replace(state=read.state._replace(counts={})), 8)
    assert shared.talk == talk_at(0, 2)


def test_of_one_talk_the_state_that_goes_further_is_taken() -> None:
    """A guest may have heard more of the last host than the next host did."""
    shared, _ = hosting()
    assert shared.greet(hello(talk_at(1), born=5, seq=2), 7)
    assert not shared.greet(hello(talk_at(0), born=5, seq=1), 7)
    assert shared.talk == talk_at(1)
