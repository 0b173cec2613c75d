"""What a submission may not use is found, under whatever name, and reading it ends soon."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sparring.bank.kind import Tier
from sparring.judge.bans import Unparsable, forbidden_uses, parsed

TEXTS = 500
BANS = ("numpy.linalg.lstsq", "sorted", "scipy")


def lines(source: str) -> list[int]:
    """The lines with a forbidden use."""
    return [use.line for use in forbidden_uses(parsed(source), Tier.NUMPY, BANS)]


@pytest.mark.parametrize(
    "source",
    [
        "import numpy\nnumpy.linalg.lstsq(a, b)\n",
        "import numpy as np\nnp.linalg.lstsq\n",
        "import numpy.linalg as la\nla.lstsq\n",
        "from numpy import linalg\nlinalg.lstsq.__call__(a)\n",
        "import numpy as np; solve = np.linalg\nsolve.lstsq(a, b)\n",
        "import numpy as np\ngetattr(np.linalg, 'lstsq')(a, b)\n",
        "import numpy as np\ngetattr(np, 'linalg').lstsq(a, b)\n",
        "import numpy as np\nf(key=[lambda x: np.linalg.lstsq])\n",
        "def f(x):\n    return sorted(x)\n",
        "a = b\ngetattr(x, 'y', sorted)\n",
        "a = b\nx[sorted].y.z\n",
        "a = b\nf(sorted).y\n",
    ],
)
def test_a_banned_name_is_found_by_every_way_to_it(source: str) -> None:
    assert lines(source) == [2]


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np\nnp.linalg.lstsquares\n",
        "import numpy as np\nnp = 1\nx.linalg.lstsq\n",
        "my.sorted(x)\nsorted_rows = 1\n",
        "from numpy.linalg import solve\n",
    ],
)
def test_other_names_are_let_through(source: str) -> None:
    assert lines(source) == []


def test_a_name_is_known_only_after_its_assignment() -> None:
    assert lines("import numpy as np\nla = la.lstsq\nla = np.linalg\nla = la.lstsq\n") == [4]


@pytest.mark.parametrize(
    "source",
    [
        "x = 1" + " + 1" * 1_500,
        "import numpy as np\nnp" + ".a" * 1_500,
        "x = " + "getattr(" * 90 + "x" + ", 'a')" * 90,
    ],
    ids=["sum", "chain", "getattr"],
)
def test_a_deep_tree_is_read_to_its_end(source: str) -> None:
    assert lines(f"{source}\nsorted\n") == [source.count("\n") + 2]


def test_a_ban_at_the_end_of_a_deep_tree_is_found() -> None:
    assert lines("x = sorted" + " + 1" * 1_500) == [1]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("(" * 5_000 + ")" * 5_000, "nested"),
        ("a = a.b\n" * 4_000, "8,000 words and signs"),
        ("#" + "x" * 70_000, "64 KiB"),
        ("x = " + "9" * 5_000, "limit"),
        ("x = '\ud800'", "surrogates"),
        ("x\0", "null"),
    ],
    ids=range(6),
)
def test_what_cannot_be_read_is_a_sentence(source: str, reason: str) -> None:
    with pytest.raises(Unparsable, match=reason) as found:
        parsed(source)
    str(found.value).encode()


@pytest.mark.parametrize("step", ["-", "1 + ", "not "])
def test_what_is_nested_too_deep_for_this_python_is_a_sentence_and_else_it_is_read(step: str) -> None:
    source = f"sorted\nx = {step * 3_900}1"
    try:
        assert lines(source) == [1]  # from Python 3.13 on the parser goes deeper
    except Unparsable as found:
        assert "nested too deep" in str(found)


def test_an_honest_file_of_many_lines_is_read() -> None:
    source = '"""' + "Words of a docstring, and more of them. " * 50 + '"""\n' + "#" * 100 + "\n"
    parsed(source + "total = first[i] + second.rows[j, k]\n" * 400)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as Linux does")
def test_made_programs_are_read_or_refused_within_memory() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.judge.fuzz_sources", str(TEXTS)], capture_output=True, text=True
    )
    assert not found.stderr
    assert f"{TEXTS} texts" in found.stdout
