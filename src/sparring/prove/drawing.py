"""Draws figures with matplotlib; a program, started by `prove.figures`.

Arguments: a JSON file with a list of [file with the block, frame, file for the picture, file for the error].
Each block runs alone, with the number of its frame in FRAME.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

import matplotlib as mpl
from cycler import cycler

from sparring.prove.block import compiled
from sparring.prove.palette import CYCLE, PALETTE

mpl.use("svg")

import matplotlib.pyplot as plt

STYLE: dict[Any, Any] = {
    "figure.figsize": (4.8, 3.1),
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": "soft",
    "axes.labelcolor": "ink",
    "axes.titlecolor": "ink",
    "axes.titlesize": 10,
    "axes.titleweight": "normal",
    "axes.labelsize": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.linewidth": 0.8,
    "axes.prop_cycle": cycler(color=CYCLE),
    "axes.grid": False,
    "font.size": 10,
    "grid.color": "line",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "legend.fontsize": 9,
    "legend.labelcolor": "ink",
    "lines.linewidth": 1.8,
    "lines.markersize": 4.5,
    "patch.edgecolor": "ink",
    "path.simplify": False,
    "savefig.facecolor": "none",
    "svg.fonttype": "none",
    "svg.hashsalt": "sparring",
    "text.color": "ink",
    "xtick.color": "soft",
    "ytick.color": "soft",
    "xtick.labelcolor": "ink",
    "ytick.labelcolor": "ink",
    "xtick.labelsize": 9,
    "ytick.labelsize": 9,
}
HERE = "figure.py"


def draw(source: Path, frame: int, target: Path) -> None:
    """Runs one block and writes what it drew, as matplotlib writes it."""
    plt.close("all")
    mpl.rcdefaults()
    mpl.use("svg")
    mpl.rcParams.update(STYLE)
    exec(compiled(str(source)), {"__name__": "__main__", "FRAME": frame})
    if len(plt.get_fignums()) != 1:
        raise ValueError(f"the block makes {len(plt.get_fignums())} figures: make one with plt.subplots()")
    plt.gcf().savefig(target, format="svg", metadata={"Date": None, "Creator": None})


def blame(error: BaseException) -> str:
    """What went wrong, with the line of the block where it did."""
    steps = [step for step in traceback.extract_tb(error.__traceback__) if step.filename.endswith(HERE)]
    where = f"line {steps[-1].lineno}: " if steps else ""
    return f"{where}{type(error).__name__}: {error}"


def main(jobs: str) -> None:
    """Draws one after the other; what fails leaves its reason, and the next is drawn."""
    names = mpl.colors.get_named_colors_mapping()
    for name, colour in PALETTE.items():
        names[name] = colour.light  # one by one: what was looked up before is forgotten only so
    for source, frame, target, reason in json.loads(Path(jobs).read_text(encoding="utf-8")):
        try:
            draw(Path(source), frame, Path(target))
        except Exception as error:  # noqa: BLE001 - a block may fail in any way
            Path(reason).write_text(blame(error), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
