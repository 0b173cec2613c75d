"""Each rule passes a good question and finds the fault that it is for."""

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.lint import all_rules, lint
from sparring.bank.reading.load import load_bank
from sparring.errors import Fault
from tests.bank.builder import THEORY_BODY, add_coding, add_theory, empty_bank

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
]


def test_good_questions_break_no_rule(bank: Path) -> None:
    add_theory(bank)
    add_coding(bank)

    assert lint(load_bank(bank), TODAY) == ()


@pytest.mark.parametrize(("rule", "body"), BAD_THEORY)
def test_a_rule_finds_its_fault_in_a_text(bank: Path, rule: str, body: str) -> None:
    path = add_theory(bank, body=body)

    found = faults(bank, rule)

    assert {fault.path for fault in found} == {path}
    assert 1 < found[0].line <= path.read_text().count("\n") + 1


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

    assert "2 decoys" in faults(bank, "decoys")[0].message


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
    tested = {rule for rule, *_ in [*BAD_THEORY, *BAD_KEYS, *BAD_COMPANIONS, *BAD_STATEMENTS]}

    assert {rule.ID for rule in all_rules()} == tested | {"unique-title", "duplicates"}
