"""Comparing answers: shape, then kind, then finiteness, then values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparring.checking import array, equal, parts, raises, scalar, text
from sparring.checking.answer import Answer, Failure, Mismatch, Raised


def answer(value: object) -> Answer:
    return Answer(value)


def failure(action: Any, *arguments: Any, **keywords: Any) -> Failure:
    with pytest.raises(Mismatch) as found:
        action(*arguments, **keywords)
    return found.value.failure


def test_column_does_not_broadcast_against_a_row() -> None:
    got = answer(np.zeros((4, 1)))
    assert failure(equal, got, np.zeros(4)) == Failure.SHAPE


def test_scalar_does_not_stand_for_an_array() -> None:
    assert failure(equal, answer(0.0), np.zeros(4)) == Failure.SHAPE


def test_int_passes_for_float() -> None:
    equal(answer(1), 1.0)


@pytest.mark.parametrize("got", [True, 1.0, np.array(1.0)])
def test_bool_and_float_do_not_pass_for_int(got: object) -> None:
    assert failure(equal, answer(got), 1) == Failure.KIND


def test_list_does_not_pass_for_array() -> None:
    assert failure(array, answer([1.0, 2.0]), shape=(2,)) == Failure.FORM


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_not_finite_is_named(bad: float) -> None:
    got = answer(np.array([0.0, bad]))
    with pytest.raises(Mismatch, match=r"contains (NaN|infinity) at \[1\]") as found:
        array(got, shape=(2,))
    assert found.value.failure == Failure.NOT_FINITE


def test_nan_equals_nan_only_where_it_is_wanted() -> None:
    equal(answer(np.array([np.nan, 1.0])), np.array([np.nan, 1.0]))
    assert failure(equal, answer(np.array([1.0, 1.0])), np.array([np.nan, 1.0])) == Failure.VALUE


def test_first_differing_position_is_named() -> None:
    got = answer(np.array([[0.0, 0.0], [0.0, 5.0]]))
    with pytest.raises(Mismatch, match=r"got 5.0, want 0.0 at \[1, 1\]"):
        equal(got, np.zeros((2, 2)))


def test_float32_gets_its_own_precision_only_where_it_is_wanted() -> None:
    equal(answer(np.float32(1 / 3)), np.float32(1 / 3))
    equal(answer(1 / 3), np.float32(1 / 3))
    with pytest.raises(Mismatch, match="float32 is too coarse here, compute in float64"):
        equal(answer(np.float32(1 / 3)), 1 / 3)


def test_infinity_is_near_nothing_but_itself() -> None:
    for got, want in [(5.0, np.inf), (-np.inf, np.inf), (np.inf, 5.0)]:
        assert failure(equal, answer(np.array([got, 1.0])), np.array([want, 1.0])) is not None
        assert failure(equal, answer(got), want) is not None
    equal(answer(np.inf), np.inf)


def test_integers_have_no_tolerance() -> None:
    for got, want in [(10**10 + 1, 10**10), (-(2**63), 0), (2**63, -(2**63))]:
        assert failure(equal, answer(got), want) == Failure.VALUE
        assert failure(equal, answer(np.array([got])), np.array([want])) == Failure.VALUE


def test_keys_count_by_their_type() -> None:
    assert failure(equal, answer({1.0: "a"}), {1: "a"}) == Failure.FORM
    assert failure(equal, answer({True: "a"}), {1: "a"}) == Failure.FORM
    assert failure(equal, answer({(1, True): "a"}), {(1, 1): "a"}) == Failure.FORM
    equal(answer({np.int64(1): "a"}), {1: "a"})


def test_huge_integer_is_a_mismatch_that_can_be_told() -> None:
    with pytest.raises(Mismatch, match="got <an integer of about 5001 digits>, want 1"):
        equal(answer(10**5000), 1)
    with pytest.raises(Mismatch, match="expected float of at most 64 bits"):
        equal(answer(10**5000), 1.0)


def test_lists_compare_item_by_item_and_by_type() -> None:
    equal(answer([1, 2.0]), [1, 2.0])
    assert failure(equal, answer((1, 2.0)), [1, 2.0]) == Failure.FORM
    with pytest.raises(Mismatch, match=r"item 1: got 3\.0, want 2\.0"):
        equal(answer([1, 3.0]), [1, 2.0])


def test_dicts_compare_key_by_key() -> None:
    equal(answer({"a": 1.0}), {"a": 1.0})
    with pytest.raises(Mismatch, match=r"key 'a': got 2\.0, want 1\.0"):
        equal(answer({"a": 2.0}), {"a": 1.0})
    assert failure(equal, answer({"b": 1.0}), {"a": 1.0}) == Failure.FORM


def test_bool_is_compared_exactly() -> None:
    equal(answer(np.bool_(True)), True)
    assert failure(equal, answer(1), True) == Failure.KIND


def test_parts_demands_the_count() -> None:
    first, second = parts(answer((1, 2)), 2)
    assert (scalar(first, kind="int"), scalar(second, kind="int")) == (1, 2)
    assert failure(parts, answer((1, 2, 3)), 2) == Failure.FORM


def test_text_demands_a_string() -> None:
    assert text(answer("yes")) == "yes"
    assert failure(text, answer(1)) == Failure.FORM


@pytest.mark.parametrize(
    "use",
    [bool, len, float, iter, lambda a: a + 1, lambda a: a == 1, lambda a: a[0], lambda a: np.ones(2) * a],
)
def test_sealed_answer_cannot_be_computed_with(use: Any) -> None:
    with pytest.raises(TypeError):
        use(answer(1.0))


def test_raises_accepts_subclasses_by_name() -> None:
    def fails() -> None:
        raise Raised(("UnicodeError", "ValueError", "Exception"), "UnicodeError", "no", "")

    raises(ValueError, fails)


def test_raises_names_the_other_error() -> None:
    def fails() -> None:
        raise Raised(("KeyError", "LookupError"), "KeyError", "'x'", "")

    with pytest.raises(Mismatch, match="raised KeyError: 'x', expected ValueError"):
        raises(ValueError, fails)


def test_raises_names_the_returned_value() -> None:
    assert failure(raises, ValueError, lambda: answer(0.5)) == Failure.NO_ERROR


@given(st.floats(1e-3, 1e300))
def test_relative_tolerance_decides(value: float) -> None:
    equal(answer(value * (1 + 1e-10)), value)
    assert failure(equal, answer(value * (1 + 1e-7)), value) == Failure.VALUE
