"""What a browser without a cache receives for each answer with a formula, fonts included; the heaviest ten.

usage: python benchmarks/weight.py (about five minutes, needs Chromium)
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from sparring.bank.reading.files import question_files
from web import ARGUMENTS, serving, wire

BANK = Path(__file__).resolve().parents[1] / "questions"
CODING = "ml-coding/"
MOST = 10


def main() -> None:
    """Prints two lists: a diagram brings its own renderer along."""
    texts = {files.identity: (BANK / files.markdown).read_text("utf-8") for files in question_files(BANK)}
    wanted = {name: text for name, text in texts.items() if "$" in text and not name.startswith(CODING)}
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), BANK) as launch:
        weights = weighed(launch, sorted(wanted))
    for title, drawn in (("without", False), ("with", True)):
        chosen = [name for name in weights if ("```mermaid" in wanted[name]) is drawn]
        print(f"{len(chosen)} answers with formulas, {title} a diagram; the heaviest, kB:")
        for name in sorted(chosen, key=lambda name: -weights[name])[:MOST]:
            print(f"  {weights[name]:4.0f}  {name}")


def weighed(launch: str, names: list[str]) -> dict[str, float]:
    """Kilobytes by question."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        page = chromium.new_page()
        page.goto(launch)
        base = launch.partition("/launch")[0]
        found = {name: wire(chromium, page, base, name) for name in names}
        chromium.close()
    return found


if __name__ == "__main__":
    main()
