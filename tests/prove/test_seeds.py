"""Proofs are run with other seeds: a lucky one is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.reading.load import load_bank
from sparring.prove.seeds import SeedReport, reseed_blocks
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank

LUCKY = "import numpy as np\nassert round(np.random.default_rng(3).random(), 3) == 0.086"
SOUND = "import numpy as np\nassert 0.4 < np.random.default_rng([3, 4]).random(2_000).mean() < 0.6"


def reseeded(tmp_path: Path, source: str, seeds: int = 4) -> SeedReport:
    bank = empty_bank(tmp_path)
    add_theory(bank, "q", body=THEORY_BODY.replace("assert 1 + 1 == 2", source))
    (report,) = reseed_blocks(load_bank(bank).questions, seeds=seeds, jobs=1)
    return report


def test_a_claim_that_one_seed_supports_is_found_out(tmp_path: Path) -> None:
    report = reseeded(tmp_path, LUCKY)

    assert (report.ok, report.tried, sorted(report.failed)) == (False, 4, [1, 2, 3, 4])
    assert "AssertionError" in report.failed[1]
    assert "0.086" in report.failed[1]


def test_a_sound_claim_holds(tmp_path: Path) -> None:
    report = reseeded(tmp_path, SOUND)

    assert (report.ok, report.tried, report.failed) == (True, 4, {})


def test_a_block_without_randomness_is_not_tried(tmp_path: Path) -> None:
    report = reseeded(tmp_path, "assert 1 + 1 == 2")

    assert (report.ok, report.tried) == (True, 0)


@pytest.mark.parametrize(
    "draw",
    [
        "import numpy as np\nx = np.random.RandomState(0).rand()",
        "import numpy as np\nnp.random.seed(0)\nx = np.random.rand()",
        "import random\nx = random.Random(0).random()",
        "import random\nrandom.seed(0)\nx = random.random()",
        "from sklearn.utils import check_random_state\nx = check_random_state(0).rand()",
        "import numpy as np\nassert isinstance(np.random.mtrand._rand, np.random.RandomState)\n"
        "x = np.random.RandomState(0).rand()",
        "from numpy.random import default_rng\nx = default_rng(0).random()",
    ],
)
def test_every_source_of_random_numbers_is_moved(tmp_path: Path, draw: str) -> None:
    note = tmp_path / "drawn"
    report = reseeded(tmp_path, f"{draw}\nopen({str(note)!r}, 'a').write(f'{{x}} ')\nassert x >= 0", seeds=3)

    assert (report.ok, report.tried) == (True, 3)
    assert len(set(note.read_text().split())) == 3


def test_a_block_that_ends_the_process_is_told(tmp_path: Path) -> None:
    assert "left before" in reseeded(tmp_path, "import os\nassert True\nos._exit(0)").error
