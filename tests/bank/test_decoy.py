"""Decoys that edit the candidate's program, and every way in which that can be written wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparring.bank.kinds.edits import Edit, Right, edited
from sparring.bank.reading.load import load_bank, load_question
from sparring.checking.verdict import Verdict
from tests.bank.builder import add_coding, decoy, empty_bank, whole

CANDIDATE = """\
def double(x):
    twice = x
    twice += x
    return twice
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


def faults(bank: Path, text: str, candidate: str = CANDIDATE) -> list[tuple[str, int, str]]:
    """Name, line and message of what is wrong with a question whose decoy `a` reads so."""
    add_coding(bank, files={"decoys/candidate.py": candidate, **REWRITTEN, "decoys/a.py": text})
    return [(fault.path.name, fault.line, fault.message) for fault in load_bank(bank).faults]


REWRITTEN = {
    "decoys/squares.py": whole("Squares the number instead.", "return x * x"),
    "decoys/adds-two.py": whole("Adds two.", "return x + 2"),
}
HEAD = '"""Wrong.\n\nverdict: crashed\n"""\n\n'


def test_a_decoy_is_the_edited_program(bank: Path) -> None:
    edits = {"twice = x": "twice = 0", "    return twice\n": ""}
    folder = add_coding(
        bank, files={"decoys/candidate.py": CANDIDATE, **REWRITTEN, "decoys/a.py": decoy("Wrong.", edits)}
    )

    coding = load_question(folder, bank).coding

    assert coding is not None
    assert coding.candidate == CANDIDATE
    assert coding.decoys[0].source == "def double(x):\n    twice = 0\n    twice += x\n"
    assert (coding.decoys[0].diagnosis, coding.decoys[0].verdict) == ("Wrong.", Verdict.WRONG)


def test_the_candidate_is_no_decoy(bank: Path) -> None:
    coding = load_question(add_coding(bank), bank).coding

    assert coding is not None
    assert "candidate" not in [one.name for one in coding.decoys]


def test_a_whole_program_stays_as_it_is(bank: Path) -> None:
    text = whole("Wrong.", "return REPLACE")
    coding = load_question(add_coding(bank, files={"decoys/a.py": text}), bank).coding

    assert coding is not None
    assert coding.decoys[0].source == text


def test_line_ends_of_windows_hinder_no_edit(bank: Path) -> None:
    add_coding(
        bank, files={**REWRITTEN, "decoys/a.py": decoy("Wrong.", {"+= x\n    return": "+= 1\n    return"})}
    )
    (bank / "ml-coding/double/decoys/candidate.py").write_bytes(CANDIDATE.replace("\n", "\r\n").encode())

    (question,) = load_bank(bank).questions

    assert question.coding is not None
    assert "twice += 1\n" in question.coding.decoys[0].source


def test_edits_are_never_run(bank: Path) -> None:
    ((_, line, message),) = faults(bank, f"{HEAD}REPLACE = {{'+= x': exit()}}\n")

    assert (line, "other than strings" in message) == (6, True)


@pytest.mark.parametrize(
    ("edits", "line", "message"),
    [
        ("'+= x'", 6, "REPLACE is no dict of strings"),
        ("{}", 6, "REPLACE is no dict of strings"),
        ("dict(a='b')", 6, "REPLACE is no dict of strings"),
        ("{'+= x': '+= 1',\n 'return': None}", 7, "REPLACE holds something other than strings"),
        ("{1: '+= 1'}", 6, "REPLACE holds something other than strings"),
        ("{'+= x': f'{1}'}", 6, "REPLACE holds something other than strings"),
        ("{'+= x': '+= 1',\n **{'return': 'yield'}}", 7, "REPLACE holds something other than strings"),
        ("{'+= x': '+= 1',\n '-= x': '+= 2'}", 7, "`-= x` is not in candidate.py"),
        ("{'twice': 'x'}", 6, "`twice` is in candidate.py more than once"),
        ("{'': 'x'}", 6, "`` is in candidate.py more than once"),
        ("{'+= x': '+= x'}", 6, "`+= x` is replaced by itself"),
        ("{'x\\n    return': '1\\n    return',\n '+= x': '+= 1'}", 6, "overlaps the edit on line 7"),
        ("{'+= x': '+= 1',\n '+= x': '+= 2'}", 7, "overlaps the edit on line 6"),
        ("{'(x)': '(x'}", 6, "the edited program does not parse: line 1 `def double(x:`"),
        ("{'+= x': '+= \\0'}", 6, "the edited program does not parse"),
        ("{'+= x': '+= \"\\ud800\"'}", 6, "the edited program does not parse"),
        ("{'+= x': '+= 1'}\nimport os", 7, "beside the docstring and REPLACE nothing may stand"),
        ("{'+= x': '+= 1'}\nREPLACE = {}", 7, "beside the docstring and REPLACE nothing may stand"),
    ],
)
def test_an_edit_that_cannot_be_made_is_a_fault_of_its_line(
    bank: Path, edits: str, line: int, message: str
) -> None:
    text = f"{HEAD}REPLACE = {edits}\n"

    ((name, found, told),) = faults(bank, text)

    assert (name, found) == ("a.py", line)
    assert message in told


def test_all_edits_that_do_not_fit_are_told_together(bank: Path) -> None:
    found = faults(bank, f"{HEAD}REPLACE = {{'a': 'b',\n 'twice': 'c'}}\n")

    assert [line for _, line, _ in found] == [6, 7]


def test_a_missing_candidate_is_told_once(bank: Path) -> None:
    (add_coding(bank) / "decoys" / "candidate.py").unlink()

    (fault,) = load_bank(bank).faults

    assert fault.path.name == "candidate.py"
    assert "decoys/candidate.py is missing" in fault.message


def test_a_candidate_that_does_not_parse_is_told_once(bank: Path) -> None:
    ((name, line, message),) = faults(
        bank, decoy("Wrong.", {"+= x": "+= 1"}), candidate=f"{CANDIDATE}    +=\n"
    )

    assert (name, line) == ("candidate.py", 5)
    assert "does not parse" in message


@given(
    texts=st.lists(st.text("ab \n", max_size=6), min_size=1, max_size=8),
    replaced=st.dictionaries(st.integers(0, 7), st.text("ab<>01\n", max_size=8)),
)
def test_edits_are_made_where_the_candidate_has_their_texts(
    texts: list[str], replaced: dict[int, str]
) -> None:
    """A mark makes every old text unique in the candidate; new texts may hold others."""
    old = [f"<{number}{text}>" for number, text in enumerate(texts)]
    new = {number: text for number, text in replaced.items() if number < len(old) and text != old[number]}
    edits = [Edit(old[number], text, line=number) for number, text in new.items()]
    want = "".join(new.get(number, text) for number, text in enumerate(old))

    assert edited(Right("candidate.py", "".join(old)), edits) == (want, ())
    assert edited(Right("candidate.py", "".join(old)), edits[::-1]) == (want, ())


@given(st.text("ab", max_size=8), st.text("ab", min_size=1, max_size=3), st.text("ab", max_size=3))
def test_an_edit_is_made_only_where_it_fits_once(candidate: str, old: str, new: str) -> None:
    places = [place for place in range(len(candidate)) if candidate.startswith(old, place)]

    made, complaints = edited(Right("candidate.py", candidate), [Edit(old, new, line=1)])

    assert bool(complaints) == (len(places) != 1 or old == new)
    assert complaints or made == candidate.replace(old, new)


def test_a_mistake_with_other_constants_is_the_same_decoy(bank: Path) -> None:
    text = f"{HEAD}REPLACE = {{'+= x': '+= 3'}}\nVARY = {{'3': ['4', '5'], '+= 3': ['-= 1']}}\n"
    coding = load_question(add_coding(bank, files={"decoys/a.py": text, **REWRITTEN_TOO}), bank).coding

    assert coding is not None
    found = next(one for one in coding.decoys if one.name == "a")
    assert [one.split("\n")[2].strip() for one in (found.source, *found.variants)] == [
        "twice += 3",
        "twice += 4",
        "twice += 5",
        "twice -= 1",
    ]


REWRITTEN_TOO = {"decoys/candidate.py": CANDIDATE, **REWRITTEN}


@pytest.mark.parametrize(
    ("varied", "message"),
    [
        ("{'7': ['4']}", "`7` stands not once in what REPLACE puts in"),
        ("{'3': '4'}", "VARY lists no texts"),
        ("['3']", "VARY lists no texts"),
        ("{'3': ['(']}", "a variant does not parse"),
    ],
)
def test_constants_that_cannot_vary_are_a_fault(bank: Path, varied: str, message: str) -> None:
    ((name, _, told),) = faults(bank, f"{HEAD}REPLACE = {{'+= x': '+= 3'}}\nVARY = {varied}\n")

    assert name == "a.py"
    assert message in told
