import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from sparring.bank.reading.load import load_bank
from sparring.prove import hosts
from sparring.prove.proofs import ProofReport, prove_blocks
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank


def prove(tmp_path: Path, *sources: str, wall_seconds: float = 30.0) -> tuple[ProofReport, ...]:
    bank = empty_bank(tmp_path)
    for number, source in enumerate(sources):
        body = THEORY_BODY.replace("assert 1 + 1 == 2", source)
        add_theory(bank, f"q{number}", body=body)
    return prove_blocks(load_bank(bank).questions, jobs=2, wall_seconds=wall_seconds)


def test_a_true_block_holds(tmp_path: Path) -> None:
    (report,) = prove(tmp_path, "import numpy as np\nassert np.isclose(0.1 + 0.2, 0.3)")

    assert (report.identity, report.ok, report.error) == ("ml-theory/q0", True, "")
    assert report.seconds > 0


def test_a_false_one_is_told_with_its_line_in_the_file(tmp_path: Path) -> None:
    good, bad = prove(tmp_path, "assert 1 < 2", "x = 3\nassert x == 4, 'three is not four'")

    text = (tmp_path / "questions" / "ml-theory" / "q1.md").read_text().split("\n")
    assert good.ok
    assert not bad.ok
    assert text[bad.line - 1] == "```python proof"
    false_line = text.index("assert x == 4, 'three is not four'") + 1
    assert f"line {false_line}" in bad.error
    assert "AssertionError: three is not four" in bad.error


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("print('no claim')", "asserts nothing"),
        ("assert (", "does not parse"),
        ("import warnings\nwarnings.warn('odd')\nassert True", "odd"),
        ("import os\nassert True\nos._exit(0)", "left before its last line"),
        ("import sys\nassert True\nsys.exit(0)", "left before its last line"),
        ("import sys\nassert True\nsys.exit(3)", "code 3"),
        ("import numpy as np\nassert np.ones(2).sum() == 3", "AssertionError"),
        ("import numpy as np\nassert True\nnp.log(0)", "divide by zero"),
        ("import os\nimport numpy\nassert True\nos._exit(0)", "left before its last line"),
        ("import sys\nimport numpy\nassert True\nsys.exit(3)", "code 3"),
        ("import nowhere_to_be_found\nassert True", "nowhere_to_be_found"),
    ],
)
def test_what_proves_nothing_fails(tmp_path: Path, source: str, error: str) -> None:
    (report,) = prove(tmp_path, source)

    assert not report.ok
    assert error in report.error


@pytest.mark.parametrize("needs", ["", "import numpy\n"])
def test_a_block_without_end_is_cut(tmp_path: Path, needs: str) -> None:
    endless, good = prove(
        tmp_path, f"{needs}while True:\n    assert True", f"{needs}assert True", wall_seconds=2
    )

    assert "more than 2 seconds" in endless.error
    assert good.ok


def test_blocks_do_not_see_one_another(tmp_path: Path) -> None:
    source = """
        import builtins, os
        import numpy as np
        assert not hasattr(np, "left_behind") and not hasattr(builtins, "left_behind")
        assert set(os.listdir()) <= {"proof.py", "said"}
        np.left_behind = builtins.left_behind = True
    """
    reports = prove(tmp_path, *[textwrap.dedent(source).strip()] * 4)

    assert [report.error for report in reports] == [""] * 4


def test_a_block_runs_without_its_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(hosts.LIBRARIES, "numpy", ("nowhere_to_be_found",))

    (report,) = prove(tmp_path, "import numpy as np\nassert np.ones(2).sum() == 2")

    assert report.ok


@pytest.mark.parametrize(
    ("program", "library"),
    [
        ("import numpy as np", "numpy"),
        ("if True:\n    from scipy.stats import norm\nimport numpy", "scipy"),
        ("import numpy as np\nfrom sklearn.tree import DecisionTreeRegressor", "sklearn"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="hosts are for Linux")
def test_a_host_has_the_largest_library_of_a_block(program: str, library: str) -> None:
    assert hosts.library_of(program) == library


def test_a_block_cannot_see_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)

    (report,) = prove(tmp_path, "import numpy as np\nassert np.ones(2).sum() == 2")

    assert report.ok


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal")
@pytest.mark.parametrize("needs", ["", "import numpy\n"])
def test_an_interruption_leaves_no_child_behind(tmp_path: Path, needs: str) -> None:
    import signal

    bank = empty_bank(tmp_path)
    note = tmp_path / "pids"
    source = needs + (
        f"import os, time\nassert True\nopen({str(note)!r}, 'a').write(f'{{os.getpid()}} ')\ntime.sleep(60)"
    )
    for number in range(3):
        add_theory(bank, f"q{number}", body=THEORY_BODY.replace("assert 1 + 1 == 2", source))
    program = textwrap.dedent(f"""
        from pathlib import Path
        from sparring.bank.reading.load import load_bank
        from sparring.prove.proofs import prove_blocks
        prove_blocks(load_bank(Path({str(bank)!r})).questions, jobs=2)
    """)
    child = subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL)
    wait_until(lambda: note.exists() and len(note.read_text().split()) == 2)
    child.send_signal(signal.SIGINT)

    assert child.wait(timeout=20) != 0

    pids = [int(pid) for pid in note.read_text().split()]
    assert len(pids) == 2
    wait_until(lambda: not any(is_alive(pid) for pid in pids))


def wait_until(condition: object, seconds: float = 30.0) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_classes_and_dataclasses_work_in_a_block(tmp_path: Path) -> None:
    source = "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\nassert A(1).x == 1"

    assert prove(tmp_path, source)[0].ok
