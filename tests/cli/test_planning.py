"""The plan in the terminal: the dashboard, today, next, plan, progress, and theory practised by keys."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import BANK, Machine

REGULARIZATION = "ml-theory/regularization"


@pytest.fixture(autouse=True)
def fresh() -> None:
    """Each test is a process of its own for what is kept in memory."""
    for name in ("aim", "outcomes"):  # imported only once a store was opened
        module = sys.modules.get(f"sparring.practice.planning.{name}")
        if module is not None:
            module._known.clear()


def test_the_first_time_one_is_welcomed_and_nothing_is_written(machine: Machine) -> None:
    ran = machine.spar()
    assert (ran.code, "spar today" in ran.out) == (0, True)
    assert not (machine.home / "data").exists()


def test_bare_spar_is_the_dashboard_after_that(machine: Machine) -> None:
    machine.spar("today")
    ran = machine.spar()
    assert "Welcome" not in ran.out
    assert " done, " in ran.out
    assert "spar next" in ran.out


def test_today_is_the_same_list_each_time(machine: Machine) -> None:
    first, second = machine.spar("today", "--json").json, machine.spar("today", "--json").json
    assert first == second
    assert first["steps"]
    assert all(step["reason"].endswith(".") for step in first["steps"])


def test_another_and_not_now_change_the_list(machine: Machine) -> None:
    before = [step["question"] for step in machine.spar("today", "--json").json["steps"]]
    longer = [step["question"] for step in machine.spar("today", "--another", "--json").json["steps"]]
    assert longer[:-1] == before
    words = ("today", "--not-now", before[0], "--because", "know-it", "--json")
    assert before[0] not in [step["question"] for step in machine.spar(*words).json["steps"]]


def test_theory_is_practised_by_keys_and_stored_as_in_the_browser(machine: Machine) -> None:
    keys = "tIt shrinks the weights.\n" + "8" + "13\n" + "y" + "1" + "a" + "\n"
    ran = machine.spar("practise", REGULARIZATION, typed=keys)
    assert ran.code == 0
    (wish, event) = machine.spar("log", "--json").json
    assert (event["kind"], event["source"], event["confidence"]) == ("answer", "It shrinks the weights.", 80)
    assert list(event["ticks"].values())[:3] == [True, False, True]
    assert (event["unaided"], event["face"]) == (True, "cli")
    assert wish["kind"] == "rating"
    missed = next(sentence for sentence, tick in event["ticks"].items() if not tick)
    told = " ".join(ran.out.split())
    assert told.index(f"✘ {missed}") < told.index("Short answer")
    assert "You said 80 % for the first time" in told
    assert "It is asked again on" in told


@pytest.mark.parametrize(("key", "is_shown"), [("2", True), ("x", False)])
def test_the_correction_is_shown_once_a_sentence_was_pointed_at(
    machine: Machine, key: str, is_shown: bool
) -> None:
    shown = machine.spar("show", "roc-curve-and-auc", "--json", "--answer").json["sections"]
    place = str(
        1 + [name for name in shown if name not in ("Short answer", "Key points")].index("Spot the error")
    )
    ran = machine.spar("practise", "ml-theory/roc-curve-and-auc", typed=f"\n\n\ny{place}{key}\n")
    assert ran.code == 0
    told = " ".join(ran.out.split())
    assert "Spot the error. One sentence is false. Which? 1 A credit model" in told
    assert ("No, it is sentence 4." in told) is is_shown
    assert ("Only the precision falls." in told) is is_shown


def test_reading_an_answer_shows_the_correction_last(machine: Machine) -> None:
    told = machine.spar("show", "roc-curve-and-auc", "--answer").out
    assert told.index("Spot the error") < told.index("Follow-ups") < told.index("Only the precision falls.")


def test_n_leads_from_a_finished_question_to_the_next_of_today(machine: Machine) -> None:
    machine.spar("plan", "--minutes", "10", "--rounds", "theory", "--role", "data-scientist")
    first, second, *_ = machine.spar("today", "--json").json["steps"]
    ran = machine.spar("next", typed="\n\n\nyn" + "q")
    assert ran.code == 0
    assert ran.out.index(first["title"]) < ran.out.index("n next question") < ran.out.index(second["title"])


def test_after_the_last_question_n_closes_the_day(machine: Machine) -> None:
    machine.spar("plan", "--minutes", "5", "--rounds", "theory", "--role", "data-scientist")
    steps = machine.spar("today", "--json").json["steps"]
    ran = machine.spar("next", typed="\n\n\nyn" * len(steps))
    assert ran.code == 0
    assert "Nothing more to do." in ran.out
    assert "Back on " in ran.out  # its answer was read: it comes back within a week


def test_leaving_a_question_stores_nothing(machine: Machine) -> None:
    assert machine.spar("practise", REGULARIZATION, typed="q").code == 0
    assert machine.spar("log", "--json").json == []


def test_theory_is_stored_without_keys_too(machine: Machine) -> None:
    found = machine.spar("practise", REGULARIZATION, "--json").json
    musts = [str(point["number"]) for point in found["key_points"] if point["weight"] == "must"]
    words = ("practise", REGULARIZATION, "--ticks", ",".join(musts), "--sure", "90", "--json")
    assert machine.spar(*words).json["rating"] == "good"


def placement_events(machine: Machine) -> list[dict[str, object]]:
    return [one for one in machine.spar("log", "--json").json if one["kind"] == "answer"]


def test_the_placement_asks_ten_questions_once_and_stores_what_the_browser_would(machine: Machine) -> None:
    asked = machine.spar("placement", "--json").json["question"]
    ran = machine.spar("placement", typed="\n1\n" + "d" * 9)
    assert ran.code == 0
    assert "Placement · 10 of 10" in ran.out
    assert "Your placement is done" in " ".join(ran.out.split())
    events = placement_events(machine)
    assert {(one["mode"], one["face"], one["grade_source"]) for one in events} == {
        ("placement", "cli", "self")
    }
    assert len({one["question"] for one in events}) == 10
    first = next(one for one in events if one["question"] == asked["identity"])
    assert list(first["ticks"].values())[:2] == [True, False]  # type: ignore[attr-defined]

    again = machine.spar("placement", typed="d")
    assert "it is not asked twice" in " ".join(again.out.split())
    assert machine.spar("placement", "--json").json["question"] is None
    assert machine.spar("placement", "--ticks", "1").code == 0
    assert len(placement_events(machine)) == 10


def test_a_placement_that_is_left_goes_on_where_it_was(machine: Machine) -> None:
    left = machine.spar("placement", typed="ddq")
    assert "Kept: 2 of 10." in left.out
    known = machine.spar("placement", "--json").json
    assert (known["asked"], known["of"]) == (2, 10)
    assert known["question"]["identity"] not in {one["question"] for one in placement_events(machine)}
    assert "Placement · 3 of 10" in machine.spar("placement", typed="q").out


def test_the_placement_is_adaptive_and_needs_no_keys(machine: Machine) -> None:
    levels = {}
    for ticks in ("", "1,2,3"):
        machine.spar("placement", "--ticks", ticks)
        levels[ticks] = machine.spar("placement", "--json").json["question"]["identity"]
        machine.spar("placement", "--ticks", ticks)
    assert machine.spar("placement", "--json").json["asked"] == 4
    assert len(set(levels.values())) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("practise", REGULARIZATION, "--ticks", "1,77"), "--ticks takes numbers from 1 to"),
        (("practise", "roc-auc", "--ticks", "1"), "spar start roc-auc"),
        (("plan", "--interview", "soon"), "YYYY-MM-DD"),
        (("today", "--not-now", "p-value"), "not on today's list"),
    ],
)
def test_what_makes_no_sense_is_said_with_exit_code_2(
    machine: Machine, words: tuple[str, ...], said: str
) -> None:
    ran = machine.spar(*words)
    assert (ran.code, said in ran.err) == (2, True)


def test_next_goes_through_the_list_until_nothing_is_left(machine: Machine) -> None:
    machine.spar("plan", "--minutes", "5", "--rounds", "theory", "--role", "data-scientist")
    steps = machine.spar("today", "--json").json["steps"]
    for step in steps:
        assert machine.spar("next", "--json").json["question"] == step["question"]
        machine.spar("practise", step["question"], "--ticks", "1")
    assert machine.spar("next", "--json").json is None
    told = machine.spar("next").out
    assert "Nothing more to do." in told
    assert "Next on " in told


def test_the_plan_is_made_for_what_was_chosen(machine: Machine) -> None:
    words = ("--role", "ml-engineer", "--interview", "2099-12-24", "--company", "Acme", "--minutes", "40")
    machine.spar("plan", *words)
    found = machine.spar("plan", "--json").json
    assert (found["role"], found["interview"], found["company"]) == ("ml-engineer", "2099-12-24", "Acme")
    assert found["minutes"] == [40] * 7
    assert {one["round"] for one in found["loop"]} >= {"theory", "coding"}


def test_progress_says_so_where_there_is_not_enough_evidence(machine: Machine) -> None:
    machine.spar("practise", REGULARIZATION, "--ticks", "1", "--sure", "80")
    told = machine.spar("progress").out
    assert "not enough evidence yet" in told
    assert "said 80 %: right 0 of 1" in told
    found = machine.spar("progress", "--json").json
    assert (found["readiness"]["value"], found["streak"]["days"]) == (None, 1)


@pytest.mark.parametrize(
    "words",
    [
        ("today",),
        ("plan",),
        ("progress",),
        ("list",),
        ("topics",),
        (),
        ("try", "roc-auc"),
    ],
)
def test_nothing_is_wider_than_80_columns(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    machine.spar("plan", "--role", "ml-engineer", "--interview", "2099-12-24")
    machine.spar("start", "roc-auc")
    wide = [line for line in machine.spar(*words).out.splitlines() if len(line) > 80]
    assert [line for line in wide if str(machine.home) not in line] == []


def test_the_log_shows_local_time_and_outcomes(machine: Machine) -> None:
    from datetime import UTC, datetime

    from sparring.inbox.event import EventKind, Face, Moment, new_event
    from sparring.inbox.inbox import Inbox

    moment = Moment(datetime(2026, 11, 30, 23, 30, tzinfo=UTC), "Asia/Tokyo")
    rest = {"rating": "again"}
    event = new_event(
        EventKind.ANSWER, Face.WEB, moment, "d", question=REGULARIZATION, version="v", rest=rest
    )
    Inbox(machine.home / "data").append(event)
    assert "2026-12-01 08:30  not yet" in machine.spar("log").out


def test_after_the_last_hint_the_way_on_is_named(machine: Machine) -> None:
    for _ in range(3):
        machine.spar("hint", "roc-auc")
    ran = machine.spar("hint", "roc-auc")
    assert ran.code == 2
    assert "spar show roc-auc --answer" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminal of this kind")
def test_a_day_begins_at_a_real_terminal(tmp_path: Path) -> None:
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(SPARRING_HOME=str(tmp_path), COLUMNS="80", LINES="40", TERM="xterm")
        os.execv(sys.executable, [sys.executable, "-m", "sparring", "--bank", str(BANK)])
    seen = ""
    for wait_for, keys in (
        ("What do you want to become?", "2\n"),
        ("When is the interview?", "2099-12-24\n"),
        ("Where?", "Harbour\n"),
        ("Which rounds?", "theory coding\n"),
        ("Minutes a day?", "40\n"),
        ("begin the placement", "p"),
        ("1 of 10", "d"),
        ("2 of 10", "q"),
        ("Kept: 1 of 10.", ""),
        ("ML engineer at Harbour", ""),
        ("Enter start", "m"),
        ("0 of ", "x"),
        ("Why not?", "2"),
        ("Enter start", "q"),
    ):
        seen = _read_until(terminal, wait_for)
        if not keys:
            continue
        _wait_for_keys(terminal, is_line=keys.endswith("\n"))
        os.write(terminal, keys.encode())
    assert "▸" in seen
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    kinds = [event.rest.get("change", event.mode) for event in _events(tmp_path)]
    assert kinds == ["placement", "opened", "extended", "swapped"]


def _read_until(terminal: int, wanted: str, seconds: float = 60) -> str:
    """What the terminal shows up to a text; fails with all of it when the text does not come."""
    import select

    seen, end = "", time.monotonic() + seconds
    while wanted not in seen:
        assert time.monotonic() < end, seen
        if select.select([terminal], [], [], 0.2)[0]:
            seen += os.read(terminal, 4096).decode(errors="replace")
    return seen


def _wait_for_keys(terminal: int, *, is_line: bool, seconds: float = 60) -> None:
    """Until the program reads lines, or single keys: what is typed before is thrown away."""
    import termios

    end = time.monotonic() + seconds
    while bool(termios.tcgetattr(terminal)[3] & termios.ICANON) is not is_line:
        assert time.monotonic() < end, "the terminal does not read keys"
        time.sleep(0.05)


def _events(home: Path):  # type: ignore[no-untyped-def]
    from sparring.inbox.inbox import Inbox

    return list(Inbox(home / "data").events())
