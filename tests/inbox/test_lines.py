"""Whatever Unicode holds is written, read and stored as one event; torn lines are put together again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparring.inbox.event import from_line
from sparring.inbox.inbox import Inbox
from sparring.inbox.lines import read_lines
from sparring.inbox.storable import storable
from tests.store.events import tried

ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\r\n"
anything = st.text(st.characters(codec=None)) | st.text(ENDS + '\x00\ud800\udfff"\\ab')
whatever = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | anything,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(anything, inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(source=anything, report=st.dictionaries(anything, whatever, max_size=3))
def test_any_event_comes_back(tmp_path: Path, source: str, report: dict[str, Any]) -> None:
    inbox = Inbox(tmp_path)
    event = tried(source=source, report=report)
    inbox.append(event)

    found = {one.id: one for one in inbox.events()}[event.id]

    assert (found.source, found.report) == (storable(source), storable(report))
    line = event.to_line()
    assert line.isascii()
    assert line.splitlines() == [line]


@given(whatever)
def test_what_is_storable_is_json_for_everybody_and_stays_as_it_is(value: Any) -> None:
    found = storable(value)
    text = json.dumps(found, ensure_ascii=False, allow_nan=False)
    assert b"\\u0000" not in text.replace("\\\\", "").encode()
    assert storable(found) == found
    assert storable(json.loads(text)) == found


def test_every_character_of_unicode_survives_but_nul_and_surrogates() -> None:
    for start in range(0, 0x110000, 4096):
        text = "".join(map(chr, range(start, start + 4096)))
        event = from_line(tried(source=text).to_line())
        assert event is not None
        assert event.source == text.replace("\x00", "\\x00") or 0xD000 <= start < 0xE000
    assert storable("\x00 \ud800 \udfff") == "\\x00 \\ud800 \\udfff"
    assert storable([float("nan"), float("-inf"), 10**5000])[:2] == ["NaN", "-Infinity"]


@pytest.mark.parametrize("value", ["[" * 100_000, "9" * 5000, '{"id": ' + "9" * 5000 + "}", "NaN"])
def test_no_line_stops_the_reading(value: str) -> None:
    assert from_line(value) is None


def test_an_unknown_field_may_hold_any_number() -> None:
    line = tried().to_line()[:-1] + ',"odd":[NaN,-Infinity,' + "9" * 5000 + "]}"
    event = from_line(line)
    assert event is not None
    assert event.rest["odd"] == ["NaN", "-Infinity", "9" * 5000]


def old_line(**fields: Any) -> str:
    """A line as it was written before: not in ASCII."""
    return json.dumps(json.loads(tried(**fields).to_line()), ensure_ascii=False)


@pytest.mark.parametrize("end", ENDS[5:8])
def test_an_old_line_with_a_separator_is_one_event(end: str) -> None:
    (line,) = read_lines(f"{old_line(source=f'a{end}b')}\n".encode())
    assert line.event is not None
    assert (line.event.source, line.is_repaired) == (f"a{end}b", False)


@pytest.mark.parametrize("count", [1, 2, 40])
def test_a_line_that_was_split_is_put_together(count: int) -> None:
    whole = old_line(source="a" + "\u2028b" * count)
    torn = f"{old_line()}\n" + whole.replace("\u2028", "\n") + f"\n{old_line()}\n"

    first, middle, last = read_lines(torn.encode())

    assert middle.event == from_line(whole)
    assert middle.numbers == tuple(range(2, 3 + count))
    assert middle.is_repaired
    assert not first.is_repaired
    assert not last.is_repaired


def test_halves_with_another_event_between_them_are_put_together() -> None:
    line, other = tried(source="abc").to_line(), tried().to_line()
    torn = f"{line[:150]}\n{other}\n{line[150:]}\n"

    mended, between = read_lines(torn.encode())

    assert (mended.event, mended.numbers) == (from_line(line), (1, 3))
    assert (between.event, between.numbers) == (from_line(other), (2,))


def test_a_half_without_its_other_stays_unreadable() -> None:
    line = tried().to_line()
    lines = read_lines(f"{line[:60]}\n\n{line}\n{line[60:]}x\n".encode())
    assert [(one.numbers, one.event is None) for one in lines] == [
        ((1,), True),
        ((3,), False),
        ((4,), True),
    ]


def cuts(line: str) -> Iterator[tuple[str, str]]:
    return ((line[:at], line[at:]) for at in range(1, len(line)))


def test_a_line_may_be_cut_anywhere() -> None:
    line = tried(source="x = {'a': 1}").to_line()
    other = tried().to_line()
    for first, second in cuts(line):
        events = [one.event for one in read_lines(f"{first}\n{other}\n{second}\n".encode())]
        assert from_line(line) in events
