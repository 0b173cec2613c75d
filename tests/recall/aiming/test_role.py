"""What roles are asked: the shipped files, the reader's complaints, the weights that follow."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.bank.kind import Kind, Role
from sparring.bank.locate import roles_beside
from sparring.errors import BankNotFound, BrokenRole
from sparring.recall.aiming.calendar import Calendar, every_day
from sparring.recall.aiming.floors import Floors
from sparring.recall.aiming.phase import Phase, is_mock_day, phase_of
from sparring.recall.aiming.role import RoleGuide, read_role
from sparring.recall.aiming.weeks import weeks
from sparring.recall.aiming.weigh import weigh
from sparring.recall.round import LONG, Round, round_of
from tests.recall.builder import START

ROOT = Path(__file__).parents[3]
GOOD = """
title = "ML engineer"
[topics]
ml-theory = 2
[floors]
program = 0.3
long = 0.2
[[loop]]
round = "coding"
title = "Coding"
minutes = 60
"""


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_index(ROOT / "questions", tmp_path_factory.mktemp("cache"))


def written(folder: Path, text: str, name: str = "ml-engineer.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def shipped(role: Role) -> RoleGuide:
    return read_role(ROOT / "roles" / f"{role.value}.toml")


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_guide_over_topics_of_the_bank(role: Role, index: Index) -> None:
    guide = shipped(role)

    assert guide.role is role
    assert set(guide.topics) <= {topic.name for topic in index.topics}
    assert sum(guide.topics.values()) == pytest.approx(100, abs=0.5)


@pytest.mark.parametrize("role", Role)
def test_floors_stand_where_the_loop_has_the_round(role: Role) -> None:
    guide = shipped(role)
    rounds = {one.round for one in guide.loop}

    assert (guide.floors.program > 0) == (Round.CODING in rounds)
    assert (guide.floors.long > 0) == (not LONG.isdisjoint(rounds))


@pytest.mark.parametrize("role", Role)
def test_weights_follow_the_guide_topic_by_topic(role: Role, index: Index) -> None:
    guide = shipped(role)
    candidates = weigh(guide, index.questions)

    assert sum(one.weight for one in candidates) == pytest.approx(1)
    for topic in ("ml-theory", "statistics-probability"):
        weight = sum(one.weight for one in candidates if one.topic == topic)
        assert weight == pytest.approx(guide.topics[topic] / sum(guide.topics.values()))


def test_within_a_topic_what_is_asked_more_weighs_more_but_less_than_in_proportion(index: Index) -> None:
    weights = {one.identity: one.weight for one in weigh(shipped(Role.ML_ENGINEER), index.questions)}
    asked = {one.identity: one.asked + 0.5 for one in index.questions}
    inside = sorted((one for one in weights if one.startswith("ml-theory/")), key=lambda one: asked[one])
    least, most = inside[0], inside[-1]

    assert 1 < weights[most] / weights[least] < asked[most] / asked[least]


def test_programs_of_other_roles_are_kept_at_a_quarter(index: Index) -> None:
    candidates = weigh(shipped(Role.LLM_ENGINEER), index.questions)
    by_identity = {one.identity: one for one in index.questions}
    programs = [one for one in candidates if one.round is Round.CODING]
    foreign = [one for one in programs if Role.LLM_ENGINEER not in by_identity[one.identity].roles]

    assert len(programs) >= 8
    assert foreign
    assert all(
        Role.LLM_ENGINEER in by_identity[one.identity].roles
        for one in candidates
        if one.round is Round.THEORY
    )


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_prepares_for_the_round_of_its_name_and_a_program_to_mend_for_that_of_programs(
    kind: Kind,
) -> None:
    assert round_of(kind).value == ("coding" if kind is Kind.REPAIR else kind.value)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("title =", "titel =", "exactly the keys title, topics, floors, loop"),
        ('"ML engineer"', "3", "`title` must be text"),
        ("ml-theory = 2", "ml-theory = 0", "the weight of ml-theory must be a number over 0"),
        ("ml-theory = 2", "", "at least one topic"),
        ("long = 0.2", "", "must hold exactly program and long"),
        ("program = 0.3", "program = 0.7", "leave at least 0.2"),
        ('round = "coding"', 'round = "sql"', "round 1 of the loop must be one of theory"),
        ("minutes = 60", 'minutes = "60"', "minutes over 0"),
        ("minutes = 60", "hours = 1", "must hold exactly round, title, minutes"),
        ("[topics]", "[topics", "is no TOML"),
    ],
)
def test_what_is_wrong_with_a_guide_is_said(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    path = written(tmp_path, GOOD.replace(old, new))

    with pytest.raises(BrokenRole, match=complaint) as raised:
        read_role(path)
    assert str(path) in str(raised.value)


def test_a_guide_is_named_after_a_role_and_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(BrokenRole, match="Name it after one of data-scientist"):
        read_role(written(tmp_path, GOOD, "astronaut.toml"))
    with pytest.raises(BrokenRole, match="cannot be read"):
        read_role(tmp_path / "ml-engineer.toml")


def test_roles_are_found_beside_the_bank_else_with_the_package(tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    written(tmp_path / "roles", GOOD)

    assert roles_beside(tmp_path / "questions") == tmp_path / "roles"
    assert roles_beside(tmp_path / "elsewhere" / "questions") == ROOT / "roles"
    with pytest.raises(BankNotFound, match="Reinstall"):
        roles_beside(tmp_path / "elsewhere" / "questions", package=tmp_path / "a" / "b" / "c")


def test_the_wheel_ships_the_roles() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
        "targets"
    ]

    assert built["wheel"]["force-include"]["roles"] == "sparring/roles"
    assert "roles" in built["sdist"]["include"]


def test_the_picture_of_a_plan_holds_every_day_once() -> None:
    calendar = every_day(30, START.replace(day=28))

    found = weeks(calendar, Floors(), START)

    assert sum(week.minutes for week in found) == 24 * 30
    assert [week.monday.day for week in found] == [4, 11, 18, 25]
    assert sum(week.mocks for week in found) == 3
    assert found[-1].phases == (Phase.REVIEW,)


def test_weeks_leave_out_days_off_and_their_mocks() -> None:
    calendar = Calendar((30, 0, 0, 0, 0, 0, 0), START.replace(day=28))

    assert [week.minutes for week in weeks(calendar, Floors(), START)] == [30] * 4


@pytest.mark.parametrize(
    ("left", "phase"),
    [
        (None, Phase.STEADY),
        (40, Phase.LEARN),
        (21, Phase.CONSOLIDATE),
        (10, Phase.MOCKS),
        (3, Phase.REVIEW),
        (0, Phase.REVIEW),
    ],
)
def test_phases_go_by_the_days_left(left: int | None, phase: Phase) -> None:
    assert phase_of(left) is phase
    assert not is_mock_day(left) or phase is Phase.MOCKS
