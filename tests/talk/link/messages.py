"""Messages at random, of everything that windows can say."""

from hypothesis import strategies as st

from presenter.model.place import Place
from presenter.model.poll import MOST_VOTES, Ballot, Count
from presenter.room.draw import Draw
from presenter.talk import (
    Act,
    Clock,
    Face,
    Held,
    Intent,
    Manner,
    Names,
    Parked,
    Practice,
    Question,
    Screen,
    Stumble,
    Talk,
)
from presenter.talk.link.messages import (
    PROTOCOL,
    Hello,
    Message,
    News,
    Refusal,
    Seen,
    State,
    Wish,
)
from presenter.talk.occasion import Trouble
from presenter.talk.talk import Activity
from presenter.talk.window import Side, Stage, Window

numbers = st.integers(0, 10**6)
seconds = st.floats(-(10**9), 10**9)
words = st.text(max_size=12)
places = st.builds(Place, numbers, numbers, numbers)
questions = st.builds(Question, words, seconds)
names = st.lists(words, max_size=3).map(tuple)
practices = st.builds(Practice, st.sampled_from(Manner), words, names, st.booleans())

people = st.lists(st.text("Anaël مr", max_size=9), min_size=1, max_size=9).map(tuple)
draws = people.flatmap(
    lambda names: st.builds(
        Draw,
        st.integers(0, 9999),
        st.just(len(names)),
        st.integers(0, len(names)),
        st.integers(1, 5),
        st.just(names) | st.just(()),
    )
)

amounts = st.integers(-(10**6), 10**6)
clocks = st.builds(Clock, seconds, st.none() | seconds, st.booleans())
activities = st.builds(Activity, words, seconds, clocks, numbers, numbers, numbers)
shorter = st.lists(st.tuples(words, st.floats(0, 1e6)), max_size=3).map(tuple)
typed = st.text("Anaël mr 🙂", max_size=9)
votes = st.integers(0, MOST_VOTES)
counts = st.lists(st.builds(Count, typed, votes), max_size=3).map(tuple)
ballots = st.builds(Ballot, words, counts, votes)
talks = st.builds(
    Talk,
    places,
    words,
    words,
    clocks,
    st.sampled_from(Face),
    st.sampled_from(Screen),
    st.integers(-4, 4),
    st.none() | st.builds(Held, places, words),
    st.lists(questions, max_size=3).map(tuple),
    st.none() | questions,
    st.lists(st.tuples(words, seconds), max_size=3).map(tuple),
    seconds,
    st.lists(words, max_size=3).map(tuple),
    st.booleans(),
    st.none() | seconds,
    st.none() | seconds,
    st.none() | draws,
    st.just(0),
    st.booleans(),
    st.none() | practices,
    st.lists(st.builds(Stumble, words, numbers, words), max_size=3).map(tuple),
    st.booleans(),
    names,
    numbers,
    activities=st.lists(activities, max_size=2).map(tuple),
    unlocked=words,
    shortened=shorter,
    earlier=shorter,
    ballots=st.lists(ballots, max_size=3).map(tuple),
    parked=st.lists(st.builds(Parked, typed, words, seconds), max_size=3).map(tuple),
)
intents = st.builds(
    Intent,
    st.sampled_from(Act),
    st.integers(-9, 99),
    st.lists(words, max_size=3).map(tuple),
    words,
    st.none() | practices,
    st.none() | draws,
    amount=amounts,
    shortened=shorter,
    ballot=st.none() | ballots,
)
sizes = st.integers(1, 500)
windows = st.builds(
    Window,
    words,
    st.sampled_from(Side),
    st.none() | st.builds(Stage, sizes, sizes, st.none() | words),
    st.booleans(),
    st.booleans(),
    st.none() | st.sampled_from(Trouble),
)
states = st.builds(
    State,
    talks,
    st.builds(Names, words, words),
    seconds,
    numbers,
    st.dictionaries(words, numbers, max_size=3),
)
messages: st.SearchStrategy[Message] = st.one_of(
    st.builds(Hello, st.just(PROTOCOL), words, windows, states),
    st.builds(News, numbers, states, st.lists(windows, max_size=3).map(tuple)),
    st.builds(Seen, numbers),
    st.builds(Refusal, numbers),
    st.builds(Wish, numbers, intents, words, seconds),
    windows,
)
