"""CPU of reading a bank of 1,000 questions, as ratios to `python -c pass` (medians of interleaved runs).

usage: python benchmarks/reading.py [--questions 1000] [--runs 15]
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from itertools import count, cycle
from pathlib import Path

from sparring.bank.reading.files import question_files

BANK = Path(__file__).resolve().parents[1] / "questions"
READ_INDEX = "import sys; from pathlib import Path; from sparring.bank.index.open import open_index; "
READ_INDEX += "index = open_index(Path(sys.argv[1]), Path(sys.argv[2])); assert len(index.questions) >= 3"
READ_TEXT = (
    READ_INDEX + "; from sparring.bank.reading.text import text_of; text_of(index.path(index.questions[0]))"
)


def pad(root: Path, wanted: int) -> None:
    """Copy the questions of the bank again and again under new names until there are as many as wanted."""
    shutil.copytree(BANK, root)
    have = list(question_files(root))
    numbers = count(len(have))
    for files, number in zip(cycle(have), numbers, strict=False):
        if number >= wanted:
            return
        source, target = root / files.identity, root / f"{files.identity}-{number}"
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy(source.with_name(source.name + ".md"), target.with_name(target.name + ".md"))


def cpu_ms(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """User and system time of one run in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def commands(bank: Path, cache: Path) -> dict[str, list[str]]:
    """What is measured."""
    python, spar = [sys.executable, "-c"], [sys.executable, "-m", "sparring"]
    found = {
        "python -c pass": [*python, "pass"],
        "open the index": [*python, READ_INDEX, str(bank), str(cache)],
        "index and one text": [*python, READ_TEXT, str(bank), str(cache)],
    }
    if (BANK.parent / "src" / "sparring" / "__main__.py").is_file():
        found["spar --help"] = [*spar, "--help"]
        found["spar list"] = [*spar, "--bank", str(bank), "list"]
        found["spar show"] = [*spar, "--bank", str(bank), "show", "ml-theory/bias-variance-trade-off"]
    return found


def main() -> None:
    """Measure and print one line per command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=15)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bank = Path(folder) / "questions"
        pad(bank, chosen.questions)
        environment = {**os.environ, "SPARRING_HOME": folder, "NO_COLOR": "1"}
        measured = commands(bank, Path(folder) / "cache")
        first = {name: cpu_ms(command, environment) for name, command in measured.items()}
        runs = [
            {name: cpu_ms(command, environment) for name, command in measured.items()}
            for _ in range(chosen.runs)
        ]
    bare = statistics.median(run["python -c pass"] for run in runs)
    print(f"{chosen.questions} questions, {chosen.runs} runs; first: the run that compiles the index")
    for name in measured:
        median = statistics.median(run[name] for run in runs)
        print(f"{name:20} {median:7.1f} ms CPU  {median / bare:5.1f} x  first {first[name]:7.1f} ms")


if __name__ == "__main__":
    main()
