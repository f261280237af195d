"""The times of a deck as Markdown; what is drawn elsewhere is a table here."""

from collections.abc import Iterable, Iterator, Sequence

from presenter.outputs.markdown import escaped, heads, row
from presenter.outputs.times.told import Page, Told
from presenter.outputs.told import Iso, one_line
from presenter.words import Words


def as_markdown(page: Page, say: Words, iso: Iso) -> Iterator[str]:
    """The lines: for each way whether it is ready, its whole runs, and its slides."""
    yield f"# {escaped(one_line(page.title.plain(say.language)))}"
    for study in page.studies:
        told = Told(study, say, iso)
        verdict, missing = told.verdict()
        yield from ("", f"## {escaped(told.heading)}", "", f"**{escaped(verdict)}**", "")
        yield from (f"- {escaped(one)}" for one in missing)
        yield from ([""] if missing else [])
        yield from (f"- {escaped(one)}" for one in told.facts())
        if cut := told.cut():
            yield from ("", escaped(cut[0]), "")
            yield from (f"- {escaped(one)}" for one in cut[1])
        if study.whole:
            yield from ("", f"### {escaped(say('times.totals'))}", "")
            yield from _table(told.run_heads, told.runs())
        yield from ("", f"### {escaped(say('times.slides'))}", "")
        yield from _table(told.heads, [*told.rows(), told.total()])


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield from heads([escaped(name) for name in names])
    yield from (row(map(escaped, fields)) for fields in rows)
