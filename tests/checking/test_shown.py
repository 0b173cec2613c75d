"""Any value can be shown: no exception, no long text, nothing that acts on a screen."""

from __future__ import annotations

import ast
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from sparring.checking.answer import Answer
from sparring.checking.clean import UNSAFE
from sparring.checking.shown import LONGEST, shown

anything = st.text(st.characters(codec=None))
plain = st.none() | st.booleans() | st.integers() | st.floats() | st.complex_numbers() | anything
huge = st.integers(4000, 20_000).map(lambda digits: -(10**digits))
keys = plain | st.tuples(plain, huge)
values = st.recursive(
    plain | huge | arrays.arrays(arrays.scalar_dtypes(), arrays.array_shapes(min_dims=0)),
    lambda inner: (
        st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(keys, inner) | st.frozensets(keys)
    ),
)


class Broken:
    def __repr__(self) -> str:
        raise RuntimeError("no")

    def __len__(self) -> int:
        raise RuntimeError("no")


@given(values)
def test_every_value_is_shown(value: Any) -> None:
    for one in (value, Answer(value), [value] * 3):
        text = shown(one)
        assert not UNSAFE.search(text)
        assert "\n" not in text
        assert len(text) <= LONGEST + 60


@pytest.mark.parametrize("value", [Broken(), [Broken()], {1: Broken()}, Broken, list, 3 * [list]])
def test_a_broken_value_is_shown_by_its_type(value: object) -> None:
    assert shown(value)


def test_a_value_that_holds_itself_ends() -> None:
    value: list[Any] = []
    value += [value, value]
    assert shown(value).startswith("[[[")


short = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.tuples(inner)
        | st.dictionaries(st.integers(-9, 9), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(short)
def test_what_is_short_can_be_typed_in_again(value: Any) -> None:
    assert ast.literal_eval(shown(value)) == value


def test_known_forms() -> None:
    assert shown(np.array([1.5, 2.0])) == "np.array([1.5, 2. ])"
    assert shown([np.float64(1.5), np.int64(2)]) == "[1.5, 2]"
    assert shown(10**5000) == "<an integer of about 5001 digits>"
    assert shown({1: (2,), "a": set()}) == "{1: (2,), 'a': set()}"
    assert shown("x" * 500).endswith(" … (str of 500)")
