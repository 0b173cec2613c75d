from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparring.bank.kinds.programs import CHECKS
from sparring.bank.question import Level, Role, Tier
from sparring.bank.reading.front_matter import read, unversioned_lines
from tests.bank.builder import front


def faults(text: str, *, coding: bool = False) -> list[tuple[int, str]]:
    return list(read(text, [CHECKS] if coding else []).faults)


def test_every_key_gets_its_type() -> None:
    found = read(front({"aliases": "[ml-theory/l2]"}, coding=True), [CHECKS])

    assert found.faults == ()
    assert found.values["level"] is Level.EASY
    assert found.values["roles"] == (Role.DATA_SCIENTIST,)
    assert found.values["aliases"] == ("ml-theory/l2",)
    assert found.values["uses"] is Tier.PYTHON
    assert found.values["checked"] == date(2026, 1, 31)


def test_lines_count_from_the_start_of_the_file() -> None:
    assert faults(front({"level": "tricky"}))[0][0] == 2


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("level", "tricky", "write one of easy, medium, hard"),
        ("minutes", "0", "at least 1"),
        ("minutes", "true", "whole number"),
        ("minutes", "5.5", "whole number"),
        ("roles", "[]", "name at least one"),
        ("roles", "data-scientist", "write a list"),
        ("roles", "[data-scientist, data-scientist]", "twice"),
        ("roles", "[astronaut]", "write one of data-scientist"),
        ("asked", "-1", "at least 0"),
        ("asked", "often", "whole number"),
        ("requires", "[regularization]", "topic/name"),
        ("requires", "[../x/y]", "topic/name"),
        ("sources", "[Author: a book]", "double quotes"),
        ("checked", "last week", "write a date"),
        ("checked", "2026-01-31 10:00:00", "write a date"),
    ],
)
def test_a_wrong_value_says_what_to_write(key: str, value: str, hint: str) -> None:
    (found,) = faults(front({key: value}))

    assert f"`{key}`" in found[1]
    assert hint in found[1]


def test_a_date_that_does_not_exist_is_a_fault() -> None:
    (found,) = faults(front({"checked": "2026-02-30"}))

    assert "day is out of range" in found[1] or "day" in found[1]


def test_an_unknown_key_gets_a_suggestion() -> None:
    text = front({}).replace("level:", "levle:")

    assert (2, "unknown key `levle`: did you mean `level`?") in faults(text)


def test_a_missing_key_is_shown_by_example() -> None:
    (found,) = faults(front({"checked": None}))

    assert found == (1, "key `checked` is missing: write for example `checked: 2026-01-31`")


def test_a_key_out_of_order_is_a_fault_at_its_line() -> None:
    lines = front({}).splitlines(keepends=True)

    (found,) = faults("".join([lines[1], lines[0], *lines[2:]]))

    assert found[0] == 3
    assert "`level` must stand before `minutes`" in found[1]


def test_a_repeated_key_is_a_fault() -> None:
    assert any("second time" in message for _, message in faults("level: easy\n" + front({})))


def test_keys_of_coding_questions_are_refused_elsewhere() -> None:
    assert any("coding and repair questions only" in message for _, message in faults(front({}, coding=True)))


def test_broken_yaml_is_a_fault_with_its_line() -> None:
    ((line, message),) = faults('level: easy\nsources: ["open\n')

    assert line >= 3
    assert "not valid YAML" in message


@pytest.mark.parametrize("text", ["", "just words\n", "- a\n- list\n"])
def test_front_matter_that_is_no_mapping_is_a_fault(text: str) -> None:
    assert any("key: value" in message for _, message in faults(text))


def test_the_version_leaves_out_whole_entries() -> None:
    head = "level: easy\naliases:\n  - a/b\nsources:\n  - x\nchecked: 2026-01-31\n"

    assert unversioned_lines(head) >= {1, 2, 5}
    assert not unversioned_lines(head) & {0, 3, 4}


YAML_PIECES = st.sampled_from(
    [
        *(
            "level",
            "minutes",
            "easy",
            ": ",
            "\n",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "'",
            '"',
            "? ",
            "#",
            "|",
            "\t",
            "é",
        ),
        *("&a ", "*a", "<<", "=", "null", "~", "1e999", "0o9", "0x_", "190:20:30", "2026-99-99", "\x00"),
        *("!!python/name:os.system ", "!!binary x", "!!timestamp x", "!!int x", "!!float x", "!!bool x"),
    ]
)


@given(st.lists(YAML_PIECES, max_size=12).map("".join), st.booleans())
def test_no_text_breaks_the_reader(head: str, coding: bool) -> None:
    assert read(head, [CHECKS] if coding else []).faults


@given(st.text())
def test_no_value_breaks_the_reader(value: str) -> None:
    for key in ("minutes", "roles", "requires", "sources", "checked", "level"):
        read(front({key: value}))
