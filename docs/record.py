"""Draws docs/images/try.svg: a wrong ROC AUC tried in the terminal, with the command's real output."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
WRONG = """def roc_auc(labels, scores):
    if len(labels) != len(scores) or len(set(labels)) < 2:
        raise ValueError("AUC is undefined")
    seen = wins = 0
    for _, label in sorted(zip(scores, labels), reverse=True):
        seen, wins = (seen + 1, wins) if label else (seen, wins + seen)
    return wins / (seen * (len(labels) - seen))
"""
# The picture may name no remote font: it must look the same offline.
LOCAL = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.S)


def tried() -> str:
    """What `spar try roc-auc` prints on a terminal for the wrong program."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home, "work", "ml-coding", "roc-auc.py")
        path.parent.mkdir(parents=True)
        path.write_text(WRONG)
        program = "from sparring.cli.app import run; run(['try', 'roc-auc'], color=True)"
        environment = {**os.environ, "SPARRING_HOME": home}
        found = subprocess.run(
            [sys.executable, "-c", program], env=environment, cwd=HERE.parent, capture_output=True, text=True
        )
        return found.stdout


def main() -> None:
    """Writes the picture."""
    console = Console(record=True, width=104, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi("$ cat roc-auc.py\n" + WRONG + "\n$ spar try roc-auc\n" + tried().rstrip()))
    target = HERE / "images" / "try.svg"
    target.parent.mkdir(exist_ok=True)
    target.write_text(console.export_svg(title="spar try", code_format=LOCAL, unique_id="try"))


if __name__ == "__main__":
    main()
