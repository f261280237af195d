"""Any config file: what people write in one, right and wrong, as YAML."""

from typing import Any

from hypothesis import strategies as st

from presenter.model.keyboard import PATTERN
from presenter.ui.keys import ACTIONS

RIGHT: dict[str, st.SearchStrategy[str]] = {
    "theme": st.sampled_from(["ink", "paper", '"mist"']),
    "language": st.sampled_from(["nl", "en"]),
    "images": st.sampled_from(["auto", "kitty", "blocks", "none"]),
    "transition": st.sampled_from(["none", "wipe", "fade", "push"]),
    "editor": st.sampled_from(["vi", '"code --wait"', "12", "true"]),
    "last-minutes": st.sampled_from(["5m", "90s", "1:30", "1h 5m 3s", '" 2 min "', "0s"]),
}
NOTES = {
    "language": st.sampled_from(["nl", "pt-BR", "ast", "no"]),
    "size": st.sampled_from(["0", "4", "-0", "+1", "2.0", "2.", '"3"', '"+1.0"', "02"]),
}
PACE = {"late": RIGHT["last-minutes"], "early": RIGHT["last-minutes"]}
WRONG = st.sampled_from(
    [
        "inkk",
        "60",
        "5",
        "-5",
        "2.5",
        "9",
        "true",
        "''",
        "[]",
        "[ink]",
        "{a: b}",
        "'m'",
        "soon",
        "1.5m",
        "nl-",
        "1:3",
        "'5'",
        "ctrl+i",
        "g",
        "[q, 7]",
        "[[q]]",
        "[quit, ~]",
        "null",
        "~",
        "",
    ]
)
KEYS = st.one_of(
    st.from_regex(PATTERN, fullmatch=True),
    st.sampled_from(["Space", "PgDn", "ctrl+n", "L", "?", "f5", " x "]),
).map(lambda key: f'"{key}"' if key not in '"\\' else f"'{key}'")


@st.composite
def mappings(draw: st.DrawFn, right: dict[str, Any], wrong: bool) -> str:
    """A mapping in braces of some of these keys, and perhaps of others."""
    known = st.sampled_from(sorted(right))
    keys = draw(st.lists(st.one_of(known, st.just("colour")) if wrong else known, unique=True))
    values = {key: right.get(key, st.just("x")) for key in keys}
    entries = [
        f"{key}: {draw(st.one_of(value, WRONG) if wrong else value)}"
        for key, value in values.items()
    ]
    return f"{{{', '.join(entries)}}}"


@st.composite
def config_files(draw: st.DrawFn, wrong: bool = True) -> str:
    """The text of a config file; with `wrong`, mistakes among it."""
    lists = st.lists(KEYS, min_size=1, max_size=3).map(lambda keys: f"[{', '.join(keys)}]")
    chosen = {action: st.one_of(KEYS, lists) for action in ACTIONS}
    whole = {
        **RIGHT,
        "notes": mappings(NOTES, wrong),
        "pace": mappings(PACE, wrong),
        "keys": mappings(chosen, wrong),
    }
    return draw(mappings(whole, wrong))
