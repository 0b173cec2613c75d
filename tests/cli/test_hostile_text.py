"""Text of a learner's program, or of an imported event, neither acts on a terminal nor hides in it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from sparring.checking.clean import clean
from tests.cli.conftest import Machine
from tests.web.conftest import small_bank

ODD = "\x1b]0;passed\x07\x9b\x08\u202e\u2066\u200b\u200d\u2060\ufeff\u00ad\u061c\u2028\u2029\u3164\U000e0041"
SOURCE = f"""
ODD = {ODD!a}


class Odd(Exception):
    pass


Odd.__name__ = Odd.__qualname__ = ODD


def double(x):
    print(ODD)
    LAST
"""
LAST = {
    "raise Odd(ODD)": "crashed",
    "return {ODD: [ODD]}": "wrong",
    "return Odd()": "wrong",
    "return 10**5000": "malformed",
    "raise ValueError(10**5000)": "crashed",
    "return [10**5000, ODD]": "malformed",
}
PROGRAMS = [SOURCE.replace("LAST", last) for last in LAST]


@pytest.fixture
def own(machine: Machine) -> Machine:
    return Machine(machine.home, small_bank(machine.home))


def is_clean(text: str) -> bool:
    return text == clean(text, len(text))


@pytest.mark.parametrize(("source", "verdict"), [*zip(PROGRAMS, LAST.values(), strict=True)], ids=LAST)
def test_no_program_reaches_the_terminal(own: Machine, source: str, verdict: str) -> None:
    path = own.program("ml-coding/double", source)

    ran = own.spar("try", "double", str(path))
    told = own.spar("try", "double", str(path), "--json")

    assert (ran.code, ran.err) == (1, "")
    assert is_clean(ran.out)
    assert is_clean(told.out)
    assert told.json["verdict"] == verdict


def test_the_profile_shows_source_lines_clean(own: Machine) -> None:
    path = own.program("ml-coding/double", f"def double(x):\n    odd = '{ODD}'.split('\\r')\n    return []\n")
    assert is_clean(own.spar("try", "double", str(path), "--profile").out)


def test_a_name_that_nobody_sees_is_no_reason_to_trust_a_line(own: Machine) -> None:
    path = own.program("ml-coding/double", "def double(x):\n    return \u3164\u200b\n")
    ran = own.spar("try", "double", str(path))
    assert is_clean(ran.out + ran.err)


def test_watching_prints_nothing_that_acts(own: Machine) -> None:
    from sparring.cli.practising import watching
    from sparring.cli.scope import Scope
    from sparring.judge.service import JudgeService

    scope = Scope.here(own.bank)
    path = own.program("ml-coding/double", PROGRAMS[0])
    judge = JudgeService(scope.places.cache)
    with CliRunner().isolation() as (out, _, _):
        watching._judge(scope, scope.program("double"), path, judge)
        judge.close()
        assert is_clean(out.getvalue().decode())
        assert "crashed" in out.getvalue().decode()


def imported(own: Machine) -> None:
    """An event of somebody else's, in which every text is hostile."""
    path = own.program("ml-coding/double", "def double(x):\n    return []\n")
    own.spar("try", "double", str(path))
    export = own.home / "export.json"
    own.spar("export", str(export))
    found = json.loads(export.read_text())
    (event,) = found["events"]
    odd = {name: ODD for name, value in event.items() if isinstance(value, str)}
    found["events"] = [odd | {"id": "odd", "report": {ODD: [ODD, 10**30]}, ODD: ODD, "hints": ODD}]
    export.write_text(json.dumps(found))
    assert own.spar("import", str(export)).code == 0


def test_the_log_and_the_export_hold_it_but_do_not_act_on_it(own: Machine) -> None:
    imported(own)
    for words in (["log"], ["log", "--json"], ["log", "--check"], ["log", "--check", "--json"], ["export"]):
        assert is_clean(own.spar(*words).out)
    events = {event["id"]: event for event in own.spar("log", "--json").json}
    assert events["odd"]["source"] == ODD


def test_the_check_of_the_log_says_what_is_there(own: Machine) -> None:
    path = own.program("ml-coding/double", PROGRAMS[0])
    own.spar("try", "double", str(path))

    whole = own.spar("log", "--check")
    (file,) = (own.home / "data" / "inbox").glob("*.jsonl")
    with file.open("a") as inbox:
        inbox.write('{"id": "cut o\n')
    torn = own.spar("log", "--check")

    assert whole.code == 0
    assert whole.out == "1 event can be read in 1 file.\nNothing is lost.\n"
    assert torn.code == 1
    assert f"not readable  {file.name}, line 2" in torn.out
    assert own.spar("log", "--check", "--json").json["whole"] is False
