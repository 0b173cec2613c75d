"""Runs one proof with many seeds and says which of its assertions are loose; started by `prove.tight`.

Arguments: the file with the proof, the file for the findings (JSON), how many seeds.
"""

from __future__ import annotations

import ast
import json
import sys
from dataclasses import asdict
from pathlib import Path

from sparring.bank.syntax import parse
from sparring.prove.reseeded import STEP, Seeds
from sparring.prove.slack import RECORDER, Recorder, Recording


def main(source: str, report: str, count: int) -> None:
    """Writes {"tried": seeds tried, "slacks": loose assertions}; a run that fails is left out."""
    tree = Recording().visit(parse(Path(source).read_text(encoding="utf-8")))
    program = compile(ast.fix_missing_locations(tree), source, "exec", dont_inherit=True)
    seeds, recorder, tried = Seeds(), Recorder(), 0
    seeds.install()
    for number in range(1, count + 1):
        seeds.offset = number * STEP
        recorder.begin()
        try:
            exec(program, {"__name__": "__main__", RECORDER: recorder})
        except Exception:  # noqa: BLE001 - `--seeds` tells of a proof that fails
            continue
        if not seeds.are_used:
            break
        tried += 1
    slacks = [asdict(one) for one in recorder.slacks()] if tried else []
    Path(report).write_text(json.dumps({"tried": tried, "slacks": slacks}), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
