"""From `spar start` to a diagnosed verdict, and what is remembered of it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import BANK, Machine

REFERENCE = (BANK / "ml-coding" / "roc-auc" / "reference.py").read_text()
SORTED_TIES = """
def roc_auc(labels, scores):
    if len(labels) != len(scores) or len(set(labels)) < 2:
        raise ValueError
    wins = seen = 0
    for _, label in sorted(zip(scores, labels), reverse=True):
        if label:
            seen += 1
        else:
            wins += seen
    return wins / (seen * (len(labels) - seen))
"""


def test_start_writes_the_starter_and_never_overwrites(machine: Machine) -> None:
    path = Path(machine.spar("start", "roc-auc", "--json").json["path"])
    assert "raise NotImplementedError" in path.read_text()
    path.write_text("mine")
    again = machine.spar("start", "roc-auc")
    assert (again.code, path.read_text()) == (0, "mine")
    assert "You already have" in again.out


def test_a_name_that_only_one_program_has_is_enough_to_write_it(machine: Machine) -> None:
    assert machine.spar("show", "k-means").code == 2
    path = Path(machine.spar("start", "k-means", "--json").json["path"])
    assert path.parts[-2:] == ("ml-coding", "k-means.py")
    assert "still the starter" in machine.spar("try", "k-means").out


def test_try_without_a_name_means_the_question_started_last(machine: Machine) -> None:
    machine.spar("start", "ml-coding/roc-auc")
    ran = machine.spar("try")
    assert ran.code == 1
    assert "this is still the starter" in ran.out


def test_reference_passes_with_exit_code_0(machine: Machine) -> None:
    machine.program("ml-coding/roc-auc", REFERENCE)
    ran = machine.spar("try", "roc-auc", "--json")
    assert (ran.code, ran.json["verdict"]) == (0, "passed")
    assert ran.json["isolation"] in ("full", "restricted", "process")


def test_ranking_ties_in_sort_order_is_named(machine: Machine) -> None:
    machine.program("ml-coding/roc-auc", SORTED_TIES)
    ran = machine.spar("try", "roc-auc")
    assert ran.code == 1
    assert "roc_auc([0, 1], [0.5, 0.5])" in ran.out
    assert "A tied pair does not count one half" in ran.out


def test_try_takes_a_file(machine: Machine, tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(REFERENCE)
    assert machine.spar("try", "roc-auc", str(path)).code == 0


def test_missing_file_says_how_to_get_one(machine: Machine) -> None:
    ran = machine.spar("try", "roc-auc")
    assert ran.code == 2
    assert "spar start ml-coding/roc-auc" in ran.err


def test_theory_question_cannot_be_started(machine: Machine) -> None:
    ran = machine.spar("start", "bias-variance-trade-off")
    assert ran.code == 2
    assert "spar show ml-theory/bias-variance-trade-off" in ran.err


def test_hints_come_one_at_a_time_and_end_with_the_last(machine: Machine) -> None:
    numbers = [machine.spar("hint", "roc-auc", "--json").json["number"] for _ in range(3)]
    assert numbers == [1, 2, 3]
    assert machine.spar("hint", "roc-auc").code == 2


def test_tries_and_hints_are_logged_newest_first(machine: Machine) -> None:
    machine.program("ml-coding/roc-auc", SORTED_TIES)
    machine.spar("hint", "roc-auc")
    machine.spar("try", "roc-auc")
    events = machine.spar("log", "--json").json
    assert [event["kind"] for event in events] == ["try", "hint"]
    assert (events[0]["verdict"], events[0]["hints"], events[0]["unaided"]) == ("wrong", 1, False)
    assert events[0]["source"] == SORTED_TIES
    assert events[0]["report"]["decoy"] == "ties-in-sort-order"


def test_starter_is_no_try(machine: Machine) -> None:
    machine.spar("start", "roc-auc")
    machine.spar("try")
    assert machine.spar("log", "--json").json == []
