"""Bakes the drawn letters: DejaVu Sans Bold, as pixels, to presenter/layout/faces/."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import freetype

FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")
FOLDER = Path(__file__).parents[1] / "presenter" / "layout" / "faces"
CHARACTERS = [
    *map(chr, range(0x21, 0x7F)),
    *(chr(code) for code in range(0xA1, 0x180) if code != 0xAD),
    *"ȘșȚțẞẀẁẂẃẄẅỲỳ€‐‑–—―‘’‚“”„†‡•…‰′″‹›™−∞≈≠≤≥←↑→↓✓✗",
]
ABOVE = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c"
DOTLESS = {"i": "ı", "j": "ȷ"}


@dataclass(frozen=True, slots=True)
class Spec:
    rows: int
    cell_height: int
    x: float
    y: float
    up: int
    down: int
    gap: int
    tuck: int
    space: int
    leading: int
    auto: bool = True
    font: str = ""
    small_mark: int = 1


SPECS = [
    Spec(3, 3, 7, 8.5, 7, 2, 1, 1, 2, 1),
    Spec(4, 2, 9, 8.5, 7, 1, 1, 1, 2, 1),
    Spec(5, 2, 11, 10, 9, 1, 1, 1, 2, 1, small_mark=2),
    Spec(6, 2, 15, 12, 10, 2, 1, 1, 2, 1, auto=False, small_mark=2),
    Spec(8, 2, 18, 15, 13, 3, 2, 2, 3, 1, small_mark=2),
    Spec(12, 2, 30, 24, 19, 5, 3, 3, 3, 1, small_mark=3),
]

Rows = list[str]


@dataclass
class Drawn:
    rows: Rows
    top: int  # rows above the baseline

    @property
    def bottom(self) -> int:
        return self.top - len(self.rows)

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


def trim(rows: Rows, top: int) -> Drawn:
    while rows and "#" not in rows[0]:
        rows, top = rows[1:], top - 1
    while rows and "#" not in rows[-1]:
        rows = rows[:-1]
    if not rows:
        return Drawn([], 0)
    l = min(len(r) - len(r.lstrip(".")) for r in rows)
    r_ = max(len(r.rstrip(".")) for r in rows)
    return Drawn([r[l:r_] for r in rows], top)


def raster(font, spec, char) -> Drawn:
    flags = freetype.FT_LOAD_TARGET_MONO | freetype.FT_LOAD_RENDER
    if spec.auto:
        flags |= freetype.FT_LOAD_FORCE_AUTOHINT
    font.load_char(char, flags)
    b = font.glyph.bitmap
    rows = []
    for y in range(b.rows):
        line = b.buffer[y * b.pitch:(y + 1) * b.pitch]
        bits = "".join(f"{v:08b}" for v in line)[: b.width]
        rows.append(bits.replace("0", ".").replace("1", "#"))
    return trim(rows, font.glyph.bitmap_top)


def cost(a: str, b: str) -> int:
    return sum(x != y for x, y in zip(a, b))


def squash(rows: Rows, n: int, candidates: Iterable[int], lowest: bool) -> Rows:
    """Remove n rows, each the one most like the row under it"""
    cand = list(candidates)
    for _ in range(n):
        c = [i for i in cand if i + 1 < len(rows)]
        best = min(c, key=lambda i: (cost(rows[i], rows[i + 1]), -i if lowest else i))
        rows = rows[:best] + rows[best + 1:]
    return rows


def fit(d: Drawn, spec: Spec, xheight: int) -> Drawn:
    over = d.top - spec.up
    if over > 0:
        d = Drawn(squash(d.rows, over, range(len(d.rows)), False), spec.up)
    under = -spec.down - d.bottom
    if under > 0 and d.top <= 0:
        d = Drawn(d.rows, d.top + under)
    elif under > 0:
        d = Drawn(squash(d.rows, under, range(len(d.rows)), True), d.top)
    return d
BOLD = {
    "\u0300": ["##../.##.", "##..."], "\u0301": [".##/##.", "...##"], "\u0302": [".##./#..#","####"],
    "\u0303": [".##.#/#.##.", "##.##"], "\u0304": ["#####"], "\u0306": ["#..#/.##.", "#..#"],
    "\u0307": ["##"], "\u0308": ["##.##"], "\u030a": [".##./#..#/.##.", "####"], "\u030b": [".#.#/#.#.", ".##.##"],
    "\u030c": ["#..#/.##.", "#..#"],
}
THIN = {
    "\u0300": ["#./.#", "#.."], "\u0301": [".#/#.", "..#"], "\u0302": [".#./#.#","##"],
    "\u0303": [".#.#/#.#.", "#.##"], "\u0304": ["###"], "\u0306": ["#..#/.##.", "#..#"],
    "\u0307": ["#"], "\u0308": ["#.#"], "\u030a": ["##/##", "##"], "\u030b": [".#.#/#.#.", "..#.#"],
    "\u030c": ["#.#/.#.", "#.#"],
}
def bake(spec: Spec, path: Path) -> dict:
    font = freetype.Face(spec.font or str(path))
    font.set_char_size(int(spec.x * 64), int(spec.y * 64), 72, 72)
    xh = raster(font, spec, "x").top
    out = {}
    drawn = {}
    for ch in CHARACTERS:
        nfd = normalize("NFD", ch)
        d = fit(raster(font, spec, ch), spec, xh)
        if ch in "ij":
            nfd = ch + "\u0307"
        if len(nfd) == 2 and nfd[1] in ABOVE and ch not in "ďťľĽģ":
            base = raster(font, spec, DOTLESS.get(nfd[0], nfd[0]))
            base = fit(base, spec, xh)
            d = compose(base, nfd[1], spec, font)
        if not d.rows: print("EMPTY", ch)
        drawn[ch] = d
    w = max(drawn[c].width for c in "0123456789")
    for c in "0123456789":
        pad = w - drawn[c].width
        drawn[c] = Drawn(["." * ((pad+1) // 2) + r + "." * (pad//2) for r in drawn[c].rows], drawn[c].top)
    drawn["\ufffd"] = Drawn(["#"*w] + ["#"+"."*(w-2)+"#"]*(spec.up-3)+["#"*w], spec.up-1)
    for ch, d in drawn.items():
        out[ch] = f"{d.width} {spec.up - d.top} " + "".join(
            f"{int(r.replace('.','0').replace('#','1'),2):0{(d.width+3)//4}x}" for r in d.rows)
    sp = 2*spec.space - 2*spec.gap + 1
    out["\u00a0"] = f"{sp} 0 0"
    out["\u202f"] = f"{max(1,sp//2)} 0 0"
    return dict(rows=spec.rows, leading=spec.leading, space=spec.space, cell_height=spec.cell_height,
        gap=spec.gap, tuck=spec.tuck, letters=out)

SPACING = dict(zip(ABOVE, "`´ˆ˜¯˘˙¨˚ˇ˝"))
SPACING = {"\u0300":"`","\u0301":"´","\u0302":"ˆ","\u0303":"˜","\u0304":"¯","\u0306":"˘","\u0307":"˙","\u0308":"¨","\u030a":"˚","\u030b":"˝","\u030c":"ˇ"}
def mark_rows(font, mark, spec, room, squashable):
    if spec.rows >= 8:
        r = raster(font, spec, SPACING[mark]).rows
        n = max(min(len(r), room), spec.small_mark)
        return squash(r, len(r)-n, range(len(r)), False)
    options = [o.split("/") for o in (BOLD if spec.rows > 3 else THIN)[mark]]
    want = max(room, spec.small_mark)
    for o in options:
        if len(o) <= want: return o
    return options[-1]
def compose(base: Drawn, mark: str, spec: Spec, font) -> Drawn:
    m = mark_rows(font, mark, spec, spec.up - base.top - 1, True)
    need = base.top + 1 + len(m) - spec.up
    if need > 0:
        base = Drawn(squash(base.rows, need, range(len(base.rows)), False), base.top - need)
    mw = len(m[0]); w = max(mw, base.width)
    off = (w - mw + (mark == "\u0301")) // 2
    rows = ["." * off + r + "." * (w - mw - off) for r in m] + ["." * w]
    bo = (w - base.width) // 2
    rows += ["." * bo + r + "." * (w - base.width - bo) for r in base.rows]
    return trim(rows, base.top + 1 + len(m))

if __name__ == "__main__":
    for spec in SPECS:
        (FOLDER / f"{spec.rows}.json").write_text(json.dumps(bake(spec, FONT), ensure_ascii=False, indent=1) + "\n")
