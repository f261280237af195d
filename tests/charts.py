"""Charts for tests, from a few words and numbers."""

from typing import Any

from presenter.elements.amount import Amount
from presenter.elements.kinds.chart import Chart, Line, Row
from presenter.model.chart import Form
from presenter.model.text import Text
from tests.decks import LANGUAGES, SOURCE

ALT = Text("cijfers")


def amount(written: float) -> Amount:
    return Amount(f"{written:g}", LANGUAGES)


def by_rows(form: Form, rows: dict[str, float], lit: str = "", **fields: Any) -> Chart:
    made = tuple(
        Row(label=Text(name), value=amount(number), highlight=name == lit)
        for name, number in rows.items()
    )
    return Chart(type=form, alt=ALT, source=SOURCE, rows=made, **fields)


def by_series(form: Form, labels: str, series: dict[str, list[float]], **fields: Any) -> Chart:
    made = tuple(
        Line(label=Text(name), values=tuple(map(amount, numbers)))
        for name, numbers in series.items()
    )
    texts = tuple(map(Text, labels.split()))
    return Chart(type=form, alt=ALT, source=SOURCE, labels=texts, series=made, **fields)
