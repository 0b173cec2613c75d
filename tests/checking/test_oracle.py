"""Every comparer against a slow, obvious oracle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from sparring.checking import (
    array,
    at_least,
    at_most,
    distribution,
    equal,
    gradient_matches,
    never_rises,
    same_partition,
    same_up_to_sign,
    stationary,
    unchanged,
)
from sparring.checking.answer import Answer, Mismatch
from tests.checking import oracle

LEAST, MOST = -(2**63), 2**64 - 1
TIMES = [1.0, 1 + 1e-10, 1 - 1e-8, 1 + 1e-6, -1.0, 1 + 2**-52]
whole = st.integers(LEAST, MOST) | st.sampled_from([LEAST, 0, 1, 10**10, 10**10 + 1, 2**53, 2**53 + 1, MOST])
numbers = whole | st.floats() | st.booleans()
INTS = [np.int8, np.uint8, np.int32, np.int64, np.uint64]


def holds(comparer: Callable[..., Any], *arguments: Any) -> bool:
    try:
        comparer(*arguments)
    except Mismatch:
        return False
    return True


def agree(expected: bool | None, found: bool) -> None:
    assume(expected is not None)
    assert expected is found


@given(numbers, numbers)
def test_two_numbers(got: Any, want: Any) -> None:
    agree(oracle.same_number(got, want), holds(equal, Answer(got), want))


@given(numbers, st.sampled_from(TIMES))
def test_neighbours(want: Any, times: float) -> None:
    got = type(want)(want * times) if isinstance(want, float) else want + round(times)
    agree(oracle.same_number(got, want), holds(equal, Answer(got), want))


@given(st.integers(), st.integers(-1, 1))
def test_an_integer_of_any_size_equals_itself_only(want: int, step: int) -> None:
    assert holds(equal, Answer(want + step), want) is (step == 0)


pairs_of_integers = arrays.arrays(st.sampled_from(INTS), 2)


@given(pairs_of_integers, pairs_of_integers)
def test_arrays_of_integers(got: Any, want: Any) -> None:
    agree(oracle.same_array(got, want), holds(equal, Answer(got), want))
    assert holds(equal, Answer(got.copy()), got)


@given(arrays.arrays(np.float64, 3), arrays.arrays(np.float64, 3), st.sampled_from(TIMES))
def test_arrays_of_floats(want: Any, other: Any, times: float) -> None:
    with np.errstate(all="ignore"):
        near = want * times
    for got in (other, near, np.where([True, False, True], near, other)):
        agree(oracle.same_array(got, want), holds(equal, Answer(got), want))


@given(arrays.arrays(np.float32, 3, elements=st.floats(width=32, allow_nan=False)))
def test_float32_has_its_own_tolerance_only_where_it_is_wanted(want: Any) -> None:
    with np.errstate(all="ignore"):
        got = want.astype(np.float64) * (1 + 1e-6)
    agree(oracle.same_array(got, want, oracle.SINGLE_RTOL), holds(equal, Answer(got), want))
    wide = want.astype(np.float64)
    agree(oracle.same_array(got, wide), holds(equal, Answer(got), wide))


keys = st.one_of(st.integers(-2, 2), st.booleans(), st.sampled_from([0.0, 1.0, 2.0, "1", None]))
dicts = st.dictionaries(keys, st.integers(0, 1), max_size=4)


@given(dicts, dicts)
def test_dicts(got: dict[Any, Any], want: dict[Any, Any]) -> None:
    agree(oracle.same_dict(got, want), holds(equal, Answer(got), want))
    agree(oracle.same_dict(got, dict(got)), holds(equal, Answer(got), dict(got)))


@given(st.sets(keys, max_size=3), st.sets(keys, max_size=3))
def test_sets(got: set[Any], want: set[Any]) -> None:
    expected = {(type(one), one) for one in got} == {(type(one), one) for one in want}
    assert holds(equal, Answer(got), want) is expected


@given(st.lists(st.floats(), max_size=4) | st.lists(whole, max_size=4))
def test_order(values: list[Any]) -> None:
    agree(oracle.never_rises(values), holds(never_rises, values, "loss"))
    agree(
        oracle.never_rises(sorted(values, reverse=True)),
        holds(never_rises, sorted(values, reverse=True), "x"),
    )


@given(st.floats() | st.integers(LEAST, MOST), st.floats() | st.integers(LEAST, MOST))
def test_bounds(number: Any, bound: Any) -> None:
    agree(oracle.at_most(number, bound), holds(at_most, number, bound, "it"))
    agree(oracle.at_most(-number, -bound), holds(at_least, number, bound, "it"))


@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.data())
def test_partitions(want: list[int], data: st.DataObject) -> None:
    got = data.draw(st.lists(st.integers(0, 3), min_size=len(want), max_size=len(want)))
    pairs = [(i, j) for i in range(len(want)) for j in range(len(want))]
    expected = all((got[i] == got[j]) == (want[i] == want[j]) for i, j in pairs)
    assert holds(same_partition, Answer(np.array(got)), want) is expected


@given(arrays.arrays(np.int64, (2, 3), elements=st.integers(-1, 1)), st.data())
def test_signs(want: Any, data: st.DataObject) -> None:
    got = data.draw(arrays.arrays(np.int64, (2, 3), elements=st.integers(-1, 1)))
    for tried in (got, -want, want * [1, -1, 1]):
        columns = zip(tried.T.tolist(), want.T.tolist(), strict=True)
        expected = all(one in (other, [-x for x in other]) for one, other in columns)
        assert holds(same_up_to_sign, Answer(tried), want.astype(float)) is expected


@given(st.lists(st.sampled_from([-0.5, 0.0, 0.25, 0.5, 1.0, 1.5, np.nan, np.inf]), min_size=1, max_size=4))
def test_distributions(values: list[float]) -> None:
    expected = all(0 <= value <= 1 for value in values) and sum(values) == 1
    assert holds(lambda: distribution(Answer(np.array(values)), shape=(len(values),))) is expected


@given(arrays.arrays(st.sampled_from([np.float64, np.int64]), 2), st.floats(0, 1e9))
def test_stationary(gradient: Any, atol: float) -> None:
    expected = all(abs(entry) <= atol for entry in gradient.tolist())
    assert holds(lambda: stationary(gradient, "loss", atol=atol)) is expected


@given(arrays.arrays(np.float64, 2, elements=st.floats(-1e3, 1e3)), st.floats(-1, 1))
def test_gradients(at: Any, off: float) -> None:
    assume(off == 0 or abs(off) > 0.1)
    got = 2 * at + np.array([off, 0.0]) * (1 + np.abs(at).max())
    assert holds(gradient_matches, Answer(got), lambda w: float(w @ w), at) is (off == 0)


@pytest.mark.parametrize("dtype", INTS)
def test_opened_integers_do_not_overflow(dtype: Any) -> None:
    largest = np.array([np.iinfo(dtype).max, 1], dtype)
    for kind in ("int", "float"):
        assert [np.iinfo(dtype).max, 1] == pytest.approx(
            array(Answer(largest), shape=(2,), kind=kind).tolist()
        )
    small = array(Answer(np.array([0, 1], np.uint8)), shape=(2,), kind="int")
    assert small[0] - small[1] == -1


plain = st.recursive(
    st.none() | numbers | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)


def picture(value: Any) -> str:
    """Types and values, written out; Python writes NaN, 1, 1.0 and True in four ways."""
    return repr(value).replace("-0.0", "0.0").replace("-nan", "nan")


@given(plain, plain)
def test_arguments_that_changed(was: Any, now: Any) -> None:
    class Called:
        def with_arguments_after(self, *_: Any) -> tuple[Answer, list[Any]]:
            return Answer(None), [now]

    assert holds(unchanged, Called(), was) is (picture(was) == picture(now))
