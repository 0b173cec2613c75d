"""Every example in a prompt is what the reference gives, to the digits that it shows."""

from __future__ import annotations

import doctest
import math
import re
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[1] / "questions"
FOLDERS = sorted(path.parent for path in ROOT.glob("*/*/reference.py"))
NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?")


class Rounded(doctest.OutputChecker):
    """Compares numbers to the last digit shown, and all else as text without regard to spaces."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:  # noqa: ARG002
        bare = [re.sub(r"\s+", "", NUMBER.sub("#", text)) for text in (want, got)]
        shown, found = NUMBER.findall(want), NUMBER.findall(got)
        return bare[0] == bare[1] and all(map(is_shown, shown, found))


def is_shown(shown: str, found: str) -> bool:
    """Whether a number is another one rounded, or cut, to the digits shown."""
    digits, _, power = shown.partition("e")
    unit = 10.0 ** (int(power or 0) - len(digits.partition(".")[2]))
    room = max(0.51 * unit if "." in digits else 0.0, 1e-12 * abs(float(shown)))
    return math.isclose(float(found), float(shown), rel_tol=0, abs_tol=room)


def examples(folder: Path) -> list[str]:
    prompt = (folder / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    return [block for block in re.findall(r"```python\n(.*?)```", prompt, re.DOTALL) if ">>>" in block]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_examples_of_a_prompt_are_what_the_reference_gives(folder: Path) -> None:
    known: dict[str, object] = {}
    exec(compile((folder / "reference.py").read_text(encoding="utf-8"), "reference.py", "exec"), known)
    told: list[str] = []
    assert examples(folder)
    for block in examples(folder):
        parsed = doctest.DocTestParser().get_doctest(block, known | {"np": np}, folder.name, None, 0)
        doctest.DocTestRunner(Rounded()).run(parsed, out=told.append)
    assert told == []


@pytest.mark.parametrize(
    ("want", "got", "is_same"),
    [
        ("0.2333\n", "0.23333333\n", True),
        ("0.2332\n", "0.23333333\n", False),
        ("array([-0.0371,  0.1112])\n", "array([-0.0373,  0.1119])\n", False),
        ("[0, 1]\n", "[0,  1]\n", True),
        ("3\n", "4\n", False),
        ("3\n", "3.0000001\n", False),
        ("(1, 2)\n", "(1, 2, 3)\n", False),
    ],
)
def test_numbers_are_compared_to_the_digits_shown(want: str, got: str, is_same: bool) -> None:
    assert Rounded().check_output(want, got, 0) is is_same
