"""Mistakes in timelines, steps, diagrams and formulas, and how each is told."""

from tests.load.problems import WHERE

DRAWINGS = [
    (
        "- timeline: {alt: a, scale: true, moments: [{when: mei, text: b}]}",
        f"7:26: {WHERE}.timeline.scale: scale-years",
    ),
    (
        "- timeline: {alt: a, scale: true, moments: [{when: 2, text: b}, {when: 1, text: c}]}",
        f"7:26: {WHERE}.timeline.scale: scale-order",
    ),
    (
        "- timeline: {alt: a, moments: [{when: b}]}",
        f"7:36: {WHERE}.timeline.moments[0]: missing-key",
    ),
    ("- timeline: {moments: [{when: b, text: c}]}", f"7:17: {WHERE}.timeline: missing-key"),
    (
        "- steps: {alt: a, items: [{text: b}], lanes: [c]}",
        f"7:50: {WHERE}.steps.lanes: names-expected",
    ),
    (
        "- steps: {alt: a, items: [{text: b, by: tuinir}], lanes: {tuinier: c}}",
        f"7:45: {WHERE}.steps.items[0].by: unknown-lane-near",
    ),
    (
        "- steps: {alt: a, items: [{text: b, by: zzz}], lanes: {tuinier: c}}",
        f"7:45: {WHERE}.steps.items[0].by: unknown-lane",
    ),
    (
        "- steps: {alt: a, items: [{text: b}], lanes: {tuinier: c}}",
        f"7:31: {WHERE}.steps.items[0]: lane-missing",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b, keuken: c}, arrows: [tuin -> keuen]}",
        f"7:63: {WHERE}.diagram.arrows[0]: unknown-node-near",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b}, arrows: [{zzz -> tuin: d}]}",
        f"7:52: {WHERE}.diagram.arrows[0]: unknown-node",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b, bed: c}, arrows: [tuin -> bed, {tuin -> bed: d}]}",
        f"7:73: {WHERE}.diagram.arrows[1]: arrow-twice",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b}, arrows: [tuin]}",
        f"7:52: {WHERE}.diagram.arrows[0]: arrow-expected",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b}, arrows: tuin}",
        f"7:51: {WHERE}.diagram.arrows: list-expected",
    ),
    (
        "- diagram: {alt: a, arrows: [], nodes: {"
        + "".join(f"n{n}: b, " for n in range(30))
        + "}}",
        f"7:37: {WHERE}.diagram.nodes: diagram-too-many",
    ),
    (
        "- diagram: {alt: a, nodes: {tuin: b}, arrows: [], direction: rihgt}",
        f"7:66: {WHERE}.diagram.direction: unknown-choice-near",
    ),
    ("- timeline: {alt: a, moments: []}", f"7:35: {WHERE}.timeline.moments: list-empty"),
    ("- steps: {alt: a, items: []}", f"7:30: {WHERE}.steps.items: list-empty"),
    ("- formula: ''", f"7:16: {WHERE}.formula: word-expected"),
    (r"- formula: '\frac{a}{'", f"7:16: {WHERE}.formula: formula-unclosed"),
    (r"- formula: 'a}'", f"7:16: {WHERE}.formula: formula-unopened"),
    (r"- formula: '\left( a'", f"7:16: {WHERE}.formula: formula-unclosed"),
    (r"- formula: {latex: '\begin{pmatrix} a'}", f"7:24: {WHERE}.formula.latex: formula-unclosed"),
    (r"- formula: '\begin{a} \end{b}'", f"7:16: {WHERE}.formula: formula-unopened"),
    ("- formula: [a]", f"7:16: {WHERE}.formula: word-expected"),
    ("- formula: {latex: a, alt: [b]}", f"7:32: {WHERE}.formula.alt: text-expected"),
]
