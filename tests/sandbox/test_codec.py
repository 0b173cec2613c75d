"""Plain data over the border: what goes in comes out, and nothing else gets through."""

from __future__ import annotations

import json
import math
import struct
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from sparring.sandbox.box import codec

FUZZED_FRAMES = 60_000

numbers = st.one_of(
    st.booleans(), st.integers(-(2**200), 2**200), st.floats(), st.complex_numbers(allow_nan=False)
)
scalars = st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"])), numbers)
keys = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.integers(), st.tuples(st.integers()))
plain = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner),
        st.lists(inner).map(tuple),
        st.dictionaries(keys, inner),
        st.sets(keys),
    ),
    max_leaves=30,
)
arrays = st_numpy.arrays(
    st.one_of(
        st_numpy.boolean_dtypes(),
        st_numpy.integer_dtypes(),
        st_numpy.unsigned_integer_dtypes(),
        st_numpy.floating_dtypes(sizes=(16, 32, 64)),
        st_numpy.complex_number_dtypes(sizes=(64, 128)),
    ),
    st_numpy.array_shapes(min_dims=0, min_side=0),
)


def same(one: Any, other: Any) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, float) and math.isnan(one):
        return math.isnan(other)
    return bool(one == other)


def crafted(tree: object, content: bytes = b"") -> bytes:
    header = tree if isinstance(tree, bytes) else json.dumps(tree).encode()
    return struct.pack("<I", len(header)) + header + content


@given(plain)
def test_plain_data_survives(value: object) -> None:
    assert same(value, codec.loads(codec.dumps(value)))


@given(arrays)
def test_arrays_survive(value: np.ndarray[Any, Any]) -> None:
    found = codec.loads(codec.dumps(value))
    assert value.dtype.newbyteorder("<") == found.dtype
    np.testing.assert_array_equal(value, found)


@given(arrays, st.sampled_from(["C", "F", "strided"]))
def test_layout_and_writability_reach_the_program(value: np.ndarray[Any, Any], layout: str) -> None:
    laid = np.asfortranarray(value) if layout == "F" else value[..., ::-1] if value.ndim else value
    found = codec.loads(codec.dumps(laid), as_sent=True)
    assert found.flags.writeable
    assert laid.flags.c_contiguous == found.flags.c_contiguous or laid.flags.f_contiguous
    np.testing.assert_array_equal(laid, found)


def test_many_floats_survive() -> None:
    values = [0.1 * number for number in range(1000)]
    assert values == codec.loads(codec.dumps(values))


@pytest.mark.parametrize(
    "value",
    [object(), b"bytes", range(3), np.array([None]), np.array(["text"]), {1: print}, np.datetime64("2026")],
    ids=lambda value: type(value).__name__,
)
def test_other_values_do_not_leave(value: object) -> None:
    with pytest.raises(codec.BadData, match="not plain data"):
        codec.dumps(value)


def array(**changes: object) -> dict[str, object]:
    return {"$": "array", "dtype": "<f8", "shape": [2], "layout": "C", "at": [0, 16]} | changes


def codec_complex(real: float, imaginary: float) -> dict[str, object]:
    return {"$": "complex", "v": [float(real).hex(), float(imaginary).hex()]}


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\xff\xff\xff\xff",
        crafted(b"[" * 100_000),
        crafted(b"9" * 100_000),
        crafted({"$": "array"}, bytes(16)),
        crafted(array(dtype="|O8"), bytes(16)),
        crafted(array(dtype="V0"), bytes(16)),
        crafted(array(dtype=["<f8"]), bytes(16)),
        crafted(array(shape=[-1]), bytes(16)),
        crafted(array(shape=[1 << 62, 4]), bytes(16)),
        crafted(array(shape=[2.0]), bytes(16)),
        crafted(array(at=[-16, 16]), bytes(16)),
        crafted(array(at=[8, 16]), bytes(16)),
        crafted(array(at=[0, 1 << 80]), bytes(16)),
        crafted({"$": "int", "v": "0x" + "f" * 100_000}),
        crafted({"$": "int", "v": 7}),
        crafted({"$": "float", "v": "nonsense"}),
        crafted({"$": "numbers", "of": "d", "at": [0, 12]}, bytes(16)),
        crafted({"$": "numbers", "of": "s", "at": [0, 16]}, bytes(16)),
        crafted({"$": "numbers", "of": "d", "at": [0, 8]}, bytes(16)),
        crafted({"$": "numbers", "of": "d", "at": [0, 8], "junk": 1}, bytes(8)),
        crafted(array(shape=[1], at=[0, 8]), bytes(16)),
        crafted([array(), array()], bytes(16)),
        crafted('"é"'.encode()),
        crafted({"$": "complex", "v": ["0x1p0"]}),
        crafted({"$": "tuple", "v": "text"}),
        crafted({"$": "dict", "v": [[[1], 2]]}),
        crafted({"$": "dict", "v": [[1]]}),
        crafted({"$": "set", "v": [{"$": "int", "v": hex(n * (2**61 - 1))} for n in range(5000)]}),
        crafted({"$": "set", "v": [codec_complex(-1_000_003 * n, n) for n in range(1, 100)]}),
        crafted({"$": ["unhashable"]}),
        crafted({"$": "object", "number": 1}),
        crafted({"no tag": 1}),
        crafted([0] * 1_000_001),
        crafted(b"[" + b"[]," * 200_000 + b"0]"),
        crafted(["x" * 300_000]),
        crafted(
            {"$": "array", "dtype": "|i1", "shape": [1 << 21], "layout": "C", "at": [0, 1 << 21]},
            bytes(1 << 21),
        ),
    ],
    ids=lambda frame: repr(bytes(frame[:60])),
)
def test_crafted_frame_is_refused(frame: bytes) -> None:
    with pytest.raises(codec.BadData):
        codec.loads(frame)


def test_nothing_keeps_the_frame_alive() -> None:
    frame = codec.dumps({"small": np.arange(3.0), "large": np.zeros(100_000), "flags": np.ones(5, bool)})
    before = sys.getrefcount(frame)
    found = codec.loads(frame)["small"]
    assert sys.getrefcount(frame) == before
    np.testing.assert_array_equal(np.arange(3.0), found)


@pytest.mark.parametrize(
    "values",
    [[True, False] * 20, list(range(-50, 50)), [2**62, -(2**63)] * 10, [0.1, math.inf] * 20],
    ids=str,
)
def test_a_list_of_numbers_of_one_kind_comes_back_the_same(values: list[Any]) -> None:
    assert same(values, codec.loads(codec.dumps(values)))


def test_an_integer_that_cannot_be_shown_is_no_plain_data() -> None:
    assert codec.loads(codec.dumps(16**511)) == 16**511
    with pytest.raises(codec.BadData, match="more than 512 hexadecimal digits"):
        codec.dumps(16**512)


def test_what_a_value_weighs_grows_with_the_memory_that_it_takes() -> None:
    narrow, wide = codec.dumps(np.zeros(1000, "i1")), codec.dumps(np.zeros(1000))
    assert codec.weighed(narrow).weight == pytest.approx(codec.weighed(wide).weight, rel=0.01)
    assert codec.weighed(codec.dumps([0.5] * 1000)).weight > 32_000


def test_lone_surrogate_becomes_printable() -> None:
    codec.loads(crafted(b'"\\ud800"')).encode()


def test_mutated_frames_are_read_or_refused_within_time_and_memory() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.sandbox.fuzz_codec", str(FUZZED_FRAMES)], capture_output=True, text=True
    )
    assert not found.stderr
    assert found.returncode == 0
    assert f"{FUZZED_FRAMES} frames" in found.stdout
