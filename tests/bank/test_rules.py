"""Each rule passes a good question and finds the fault that it is for."""

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.lint import all_rules, lint
from sparring.bank.plant import plant
from sparring.bank.reading.load import load_bank
from sparring.errors import Fault
from tests.bank.builder import (
    SECOND_BODY,
    THEORY_BODY,
    add_coding,
    add_repair,
    add_theory,
    decoy,
    empty_bank,
)

TODAY = date(2026, 2, 1)
GOOD_SENTENCE = "The penalty adds a multiple"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


def faults(bank: Path, rule: str) -> list[Fault]:
    return [fault for fault in lint(load_bank(bank), TODAY) if fault.rule == rule]


def changed(old: str, new: str) -> str:
    assert old in THEORY_BODY
    return THEORY_BODY.replace(old, new)


def saying(text: str) -> str:
    return changed(GOOD_SENTENCE, f"{text}\n{GOOD_SENTENCE}")


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
NICE = "- [nice] The Gram matrix becomes invertible. <!-- match: gram | invert -->\n"
SECOND_MISCONCEPTION = '- **"It needs no scaling."** The penalty of {name} depends on the units.'

BAD_THEORY = [
    ("sections", changed("## Misconceptions", "## Myths")),
    ("sections", changed("## Answer", "## Key pointers")),
    ("short-answer", changed("Ridge shrinks", "word " * 60 + "Ridge shrinks")),
    ("key-points", changed("- [nice]", "- [maybe]")),
    ("key-points", changed("shrink | smaller -->", "shrink | -->")),
    ("key-points", changed("- [must] It shrinks", "- [nice] It shrinks")),
    (
        "key-points",
        changed(NICE, ""),
    ),
    ("match-terms", changed("match: gram | invert", "match: eigenvalue")),
    ("match-terms", changed("match: bias; variance", "match: bias; riance")),
    (
        "misconceptions",
        changed(SECOND_MISCONCEPTION, ""),
    ),
    ("misconceptions", changed('**"It needs no scaling."**', "It needs no scaling.")),
    ("follow-ups", changed("- **What does {name} cost?** One solve.\n", "")),
    ("follow-ups", changed("**What does {name} cost?** One solve.", "**What does {name} cost?**")),
    ("spot-the-error", changed("## Follow-ups", "## Spot the error\n\nAll is true.\n\n## Follow-ups")),
    (
        "spot-the-error",
        changed(
            "## Follow-ups",
            "## Spot the error\n\nA is. B is.\n\n**Correction.** <!-- sentence: 3 --> B is not.\n\n"
            "## Follow-ups",
        ),
    ),
    ("links", saying("See [lasso](lasso.md).")),
    ("links", saying("See [below](#nowhere).")),
    ("citations", saying("It is old (Hoerl and Kennard, 1970).")),
    ("citations", saying("It goes back to Tikhonov (1943).")),
    ("citations", saying("It is old (Author, 2019; see Author, 2020).")),
    ("proofs", changed("assert 1 + 1 == 2", "print(2)")),
    ("proofs", changed("assert 1 + 1 == 2", "assert 1 +")),
    ("fences", THEORY_BODY + "\n```python\nx = 1\n"),
    ("diagrams", saying("```mermaid\nflowchart LR\n  a --> b\n```\n")),
    ("math", saying(r"A set $\{1, 2\}$ of numbers.")),
    ("math", saying(r"An entry $x\_i$ of it.")),
    ("math", saying(r"A point $x[1](2)$ of it.")),
    ("math", saying(r"A product $a\,b$ of it.")),
    ("emphasis", saying("From $p^*$ to\n$q^*$ at once.")),
    ("emphasis", saying(r"From $\hat{x}_{a}$ to $\hat{y}_{b}$ at once.")),
    ("math", saying("Half a formula $x + y.")),
    ("math", saying("It is $$x + y$$ long.")),
    ("math", saying("A gap $ x$ inside.")),
    ("math", saying("| a | b |\n| --- | --- |\n| $|x|$ | 1 |\n")),
    ("prices", saying("It costs $5 and not $10.")),
    ("prices", saying("It costs $5.")),
    ("vocabulary", changed("# {title}", "# How is this problem solved?")),
]

TWIN = "\n  <!-- true: It shrinks weights. -->"
BAD_SECOND = [
    ("body", GOOD_SENTENCE, f"{'word ' * 450}{GOOD_SENTENCE}"),
    ("sayable", "Ridge shrinks", "With $x$ ridge shrinks"),
    ("sayable", "for variance.\n\n## Answer", "for variance.\n\n```math\nx\n```\n\n## Answer"),
    ("probes", "; say: They become smaller", ""),
    ("probes", "; probe: And the weights?", ""),
    ("probes", "And the weights?", "And the weights"),
    ("probes", "They become smaller", "They become little"),
    ("probes", "A biased fit of\n  little variance", "A biased fit"),
    ("twins", TWIN, ""),
    ("twins", TWIN, " <!-- true: It selects features. -->"),
    ("twins", TWIN, " <!-- true: Does it shrink weights? -->"),
    ("twins", TWIN, " <!-- true: It shrinks weights and never selects any of them. -->"),
    (
        "twins",
        '- **"It always helps {name}."** A large penalty hurts.\n  <!-- true: It can harm {name}. -->\n',
        "",
    ),
]

FIGURE = "\n## Figures\n\n```python figure curve\nx = 1\n```\n"
SHOWN = "![What one sees in it is a curve that rises.](ridge.curve.svg)"
DRAWN = saying(f"{SHOWN}\n") + FIGURE
BAD_FIGURES = [
    ("a figure's block stands", saying(f"{SHOWN}\n\n```python figure curve\nx = 1\n```\n"), "<svg/>"),
    ("names no figure", DRAWN.replace("figure curve", "figure A_Curve"), "<svg/>"),
    ("a second figure", DRAWN + "\n```python figure curve\nx = 2\n```\n", "<svg/>"),
    ("does not parse", DRAWN.replace("x = 1", "x = "), "<svg/>"),
    ("nothing shows it", THEORY_BODY + FIGURE, "<svg/>"),
    ("draws `ridge.other.svg`", DRAWN.replace("(ridge.curve.svg)", "(ridge.other.svg)"), "<svg/>"),
    ("say in 8 to 60", DRAWN.replace(" in it is a curve that rises", ""), "<svg/>"),
    ("is not drawn", DRAWN, ""),
    ("30,000", DRAWN, "<svg/>" * 6000),
    ("no block of ridge.md draws it", THEORY_BODY, "<svg/>"),
]

BAD_KEYS = [
    ("dates", "checked", "2026-02-02"),
    ("sources", "sources", "[]"),
    ("requires", "requires", "[ml-theory/unknown]"),
    ("requires", "requires", "[ml-theory/ridge]"),
]

BAD_COMPANIONS = [
    ("decoys", "decoys/squares.py", '"""squares it\n\nverdict: wrong\n"""\n\ndef double(x):\n    return 1\n'),
    ("decoys", "decoys/squares.py", '"""Adds two.\n\nverdict: wrong\n"""\n\ndef double(x):\n    return 1\n'),
    ("entry", "decoys/squares.py", '"""Squares.\n\nverdict: wrong\n"""\n\ndef triple(x):\n    return 1\n'),
    ("entry", "decoys/candidate.py", "def triple(x):\n    return 2 * x\n"),
    ("entry", "reference.py", "def twice(x):\n    return x + x\n"),
    ("entry", "expert.py", "double = None\n"),
    ("starter", "starter.py", 'def double(x):\n    """Twice x."""\n    pass\n'),
    ("starter", "starter.py", "def double(x):\n    raise NotImplementedError\n"),
    (
        "file-name",
        "decoys/Adds_Two.py",
        '"""Adds 2.\n\nverdict: wrong\n"""\n\ndef double(x):\n    return 1\n',
    ),
    ("line-ends", "checks.py", "import math\r\n"),
    ("line-ends", "checks.py", "import math"),
]

BAD_STATEMENTS = [
    ("example", ">>> double(2)\n", ""),
    ("hints", "3. Add the number to itself.\n", ""),
    ("hints", "3. Add", "4. Add"),
    ("pseudocode", "2. return the sum", "- return the sum"),
    ("sections", "## Hints", "## Tips"),
    ("sections", "## Clarifications", "## Asides"),
    ("prompt", "twice the number", "word " * 61),
    ("clarifications", "be negative?**", "be negative**"),
    ("clarifications", "be negative?** Yes.", "be negative?**"),
]


BAD_REPAIRS = [
    ("faults", "checks.py", '@fault("divides-whole")\n', "", "no check is for this fault"),
    ("faults", "checks.py", '@fault("divides-whole")', '@fault("divides")', "there is no fault 'divides'"),
    ("faults", "faults/divides-whole.py", "verdict: wrong", "verdict: crashed", "declares `verdict: wrong`"),
    ("explained", "README.md", "### Divides whole", "### Division", "`### Divides whole`"),
    ("size", "reference.py", "\n\n\ndef total", "\n" * 90 + "def total", "40 to 120"),
    ("decoys", "faults/divides-whole.py", "A mean still", "a mean still", "must be a sentence"),
]


@pytest.mark.parametrize(("rule", "name", "old", "new", "message"), BAD_REPAIRS)
def test_a_rule_finds_its_fault_in_a_program_to_mend(
    bank: Path, rule: str, name: str, old: str, new: str, message: str
) -> None:
    path = add_repair(bank) / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    plant(bank, "ml-coding/mean-score")

    assert message in faults(bank, rule)[0].message


def test_five_faults_are_too_many(bank: Path) -> None:
    places = ("total(scores)", "setdefault(name", "not scores")
    more = {
        f"faults/more-{number}.py": decoy(f"Mistake {number}.", {place: f"{place} "})
        for number, place in enumerate(places)
    }
    add_repair(bank, files=more)
    plant(bank, "ml-coding/mean-score")

    assert "5 faults are planted" in faults(bank, "faults")[0].message


def test_good_questions_break_no_rule(bank: Path) -> None:
    add_theory(bank)
    add_coding(bank)
    add_repair(bank)

    assert lint(load_bank(bank), TODAY) == ()


@pytest.mark.parametrize(("rule", "body"), BAD_THEORY)
def test_a_rule_finds_its_fault_in_a_text(bank: Path, rule: str, body: str) -> None:
    path = add_theory(bank, body=body)

    found = faults(bank, rule)

    assert {fault.path for fault in found} == {path}
    assert 1 < found[0].line <= path.read_text().count("\n") + 1


def test_a_good_question_of_the_second_edition_breaks_no_rule(bank: Path) -> None:
    add_theory(bank, body=SECOND_BODY, edition="2")

    assert lint(load_bank(bank), TODAY) == ()


@pytest.mark.parametrize(("rule", "old", "new"), BAD_SECOND)
def test_a_rule_of_the_second_edition_finds_its_fault_and_leaves_the_first_alone(
    bank: Path, rule: str, old: str, new: str
) -> None:
    assert old in SECOND_BODY
    body = SECOND_BODY.replace(old, new)
    path = add_theory(bank, body=body, edition="2")

    assert {fault.path for fault in faults(bank, rule)} == {path}

    add_theory(bank, body=body)
    assert faults(bank, rule) == []


@pytest.mark.parametrize(("message", "body", "picture"), BAD_FIGURES)
def test_a_picture_that_is_not_whole_is_found(bank: Path, message: str, body: str, picture: str) -> None:
    path = add_theory(bank, body=body)
    if picture:
        path.with_name("ridge.curve.svg").write_text(picture)

    assert [fault for fault in faults(bank, "figures") if message in fault.message]


def test_a_picture_with_all_that_belongs_to_it_breaks_no_rule(bank: Path) -> None:
    add_theory(bank, body=DRAWN).with_name("ridge.curve.svg").write_text("<svg/>")

    assert lint(load_bank(bank), TODAY) == ()


def test_what_draws_a_picture_is_outside_of_the_version(bank: Path) -> None:
    def version() -> str:
        return load_bank(bank).questions[0].version

    add_theory(bank, body=DRAWN)
    before = version()
    (bank / "ml-theory" / "ridge.curve.svg").write_text("<svg/>")
    add_theory(bank, body=DRAWN.replace("x = 1", "x = 2"))
    assert version() == before

    add_theory(bank, body=DRAWN.replace("a curve that rises", "a curve that falls"))
    assert version() != before


def test_a_drawn_picture_in_a_folder_is_outside_of_the_version(bank: Path) -> None:
    folder = add_coding(bank)
    before = load_bank(bank).questions[0].version
    (folder / "curve.svg").write_text("<svg/>")

    assert load_bank(bank).questions[0].version == before


@pytest.mark.parametrize(
    ("name", "level", "words"), [("ridge", "hard", 580), ("ridge-in-depth", "easy", 900)]
)
def test_hard_and_deep_answers_may_be_longer(bank: Path, name: str, level: str, words: int) -> None:
    body = SECOND_BODY.replace(GOOD_SENTENCE, f"{'word ' * words}{GOOD_SENTENCE}")
    add_theory(bank, name, body=body, edition="2", level=level)

    assert faults(bank, "body") == []


@pytest.mark.parametrize("value", ["1", "3", "second", "true"])
def test_there_is_no_other_edition(bank: Path, value: str) -> None:
    path = add_theory(bank, edition=value)

    (fault,) = load_bank(bank).faults

    assert path.read_text().split("\n")[fault.line - 1] == f"edition: {value}"


@pytest.mark.parametrize(("rule", "key", "value"), BAD_KEYS)
def test_a_rule_finds_its_fault_at_the_line_of_a_key(bank: Path, rule: str, key: str, value: str) -> None:
    path = add_theory(bank, **{key: value})

    (fault,) = faults(bank, rule)

    assert path.read_text().split("\n")[fault.line - 1].startswith(f"{key}:")


@pytest.mark.parametrize(("rule", "name", "text"), BAD_COMPANIONS)
def test_a_rule_finds_its_fault_in_a_companion(bank: Path, rule: str, name: str, text: str) -> None:
    folder = add_coding(bank)
    (folder / name).write_bytes(text.encode())

    assert folder / name in {fault.path for fault in faults(bank, rule)}


@pytest.mark.parametrize(("rule", "old", "new"), BAD_STATEMENTS)
def test_a_rule_finds_its_fault_in_a_coding_question(bank: Path, rule: str, old: str, new: str) -> None:
    readme = add_coding(bank) / "README.md"
    readme.write_text(readme.read_text().replace(old, new))

    assert faults(bank, rule)


def test_two_decoys_are_too_few(bank: Path) -> None:
    (add_coding(bank) / "decoys" / "prints.py").unlink()

    assert "2 decoys" in faults(bank, "enough-decoys")[0].message


def test_a_candidate_that_copies_the_reference_shows_nothing_new(bank: Path) -> None:
    folder = add_coding(bank, files={"reference.py": "# the method\ndef double(x):\n    return (2 * x)\n"})

    (fault,) = faults(bank, "decoys")

    assert fault.path == folder / "decoys" / "candidate.py"


def test_titles_are_unique(bank: Path) -> None:
    add_theory(bank, "ridge", title="What is it?")
    add_theory(bank, "lasso", title="what is it?")

    assert len(faults(bank, "unique-title")) == 2


def test_names_are_kebab_case(bank: Path) -> None:
    path = add_theory(bank, "Ridge_Regression")

    assert [fault.path for fault in faults(bank, "file-name")] == [path]


def test_a_circle_is_shown_as_a_whole(bank: Path) -> None:
    add_theory(bank, "a", requires="[ml-theory/b]")
    add_theory(bank, "b", requires="[ml-theory/c]")
    add_theory(bank, "c", requires="[ml-theory/a]")

    messages = [fault.message for fault in faults(bank, "requires")]

    assert "requires itself: ml-theory/a → ml-theory/b → ml-theory/c → ml-theory/a" in messages


def test_a_passage_in_two_questions_is_found_in_the_second(bank: Path) -> None:
    add_theory(bank, "lasso", body=saying(f"{LONG} fifteen sixteen seventeen eighteen"))
    path = add_theory(bank, "ridge", body=saying(f"{LONG} fifteen sixteen seventeen eighteen"))

    (fault,) = faults(bank, "duplicates")

    assert fault.path == path
    assert "ml-theory/lasso" in fault.message


@pytest.mark.parametrize(
    "text",
    [
        "A value of $0.5$ and another of $10$.",
        r"It costs \$5 and not \$10.",
        r"Cost `$5` and code `a[1](2)`, a norm $\lVert x \rVert$.",
        "Half of (Author, 2020), and of Author (2020, section 1), as of (March 2020).",
        "| a | b |\n| --- | --- |\n| $p(a \\mid b)$ | 1 |\n",
        "A point $p^*$, then **bold** and *italic* text, $x_i$ and $y_{ij}$, $E_{x}$ and $w_i^2 * v_i$.",
        "- The one $p^*$.\n- The other $q^*$.\n\nOr $r^*$.\n\nAnd $s^*$, **bold**.",
        "[Above](#short-answer), [page](../ml-theory.md), [site](https://example.org/a).",
        "```math\n\\{x\\} | $\n```\n",
    ],
)
def test_good_prose_breaks_no_rule(bank: Path, text: str) -> None:
    add_theory(bank, body=saying(text))

    assert lint(load_bank(bank), TODAY) == ()


def test_broken_files_are_listed_with_the_rest_by_path_and_line(bank: Path) -> None:
    add_theory(bank, "a", minutes="soon", level="tricky")
    add_theory(bank, "b", sources="[]")

    found = lint(load_bank(bank), TODAY)

    assert [fault.path.name for fault in found] == ["a.md", "a.md", "b.md"]
    assert found[0].line < found[1].line


def test_every_rule_has_an_id_of_its_own_and_a_sentence() -> None:
    rules = all_rules()

    assert len({rule.ID for rule in rules}) == len(rules) >= 20
    assert all(rule.SENTENCE.endswith(".") for rule in rules)


def test_every_rule_is_tested_here() -> None:
    bad = [*BAD_THEORY, *BAD_SECOND, *BAD_KEYS, *BAD_COMPANIONS, *BAD_STATEMENTS, *BAD_REPAIRS]
    tested = {rule for rule, *_ in bad}

    assert {rule.ID for rule in all_rules()} == tested | {
        "unique-title",
        "duplicates",
        "figures",
        "enough-decoys",
    }
