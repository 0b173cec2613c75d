"""Records a whole day of practice in a real terminal of 80 columns: docs/day.cast and docs/images/day.svg.

usage: python docs/record_day.py          a new learner's first day, from the welcome to "Nothing more to do"
       python docs/record_day.py --play   plays the recording in this terminal

The recording is an asciicast, version 2: a line of JSON with the size, then a line for each piece of output.
Everything is typed by this script into a shell; a program is saved as from an editor in another window,
first with a mistake that people make, then as it should be.
"""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import struct
import sys
import tempfile
import termios
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from fcntl import ioctl
from io import StringIO
from pathlib import Path

from record import LOCAL
from rich.console import Console
from rich.text import Text

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question

HERE = Path(__file__).parent
BANK = HERE.parent / "questions"
CAST, STILL = HERE / "day.cast", HERE / "images" / "day.svg"
COLUMNS, LINES = 80, 30
PATIENCE = 90.0
LONGEST_ANSWER = 66
READING, TYPING = 1.6, 0.06
"""Seconds that a viewer gets for a screen and for a letter; waiting for the machine is left out."""
ENDS = ("Nothing more to do.", "That was all for today.")
SAY, WRITE = "Say it aloud, then Enter", "Enter watch the file"
STYLED = re.compile(r"\x1b\[[\d;?]*[A-Za-z]")
CLEARED = re.compile(r"\x1b\[(?:2J|H\x1b\[2J)")


@dataclass
class Recording:
    """A shell at a terminal, and what it has shown; `clock` is the viewer's time."""

    terminal: int
    home: str
    clock: float = 0.0
    seen: str = ""
    read: int = 0
    """How far what was seen has been waited for."""
    events: list[tuple[float, str, str]] = field(default_factory=list)

    def wait_for(self, *wanted: str) -> str:
        """Shows what comes until one of the texts is there, and gives that text."""
        end = time.monotonic() + PATIENCE
        while True:
            self._show()
            found = next((one for one in wanted if one in self.seen[self.read :]), None)
            if found is not None:
                self.read = self.seen.index(found, self.read) + len(found)
                self._show(quiet=0.4)
                self.clock += READING
                return found
            if time.monotonic() > end:
                raise SystemExit(f"None of {wanted} came. The screen:\n{self.seen[-2000:]}")

    def type(self, keys: str) -> None:
        """Types as a person does."""
        for key in keys:
            os.write(self.terminal, key.encode())
            self.clock += TYPING
            self._show(quiet=0.05)

    def _show(self, quiet: float = 0.1) -> None:
        """Takes everything that comes until the terminal is quiet."""
        piece = b""
        while select.select([self.terminal], [], [], quiet)[0]:
            try:
                piece += os.read(self.terminal, 65536)
            except OSError:  # the shell has ended
                break
        if piece:
            text = piece.decode(errors="replace").replace(self.home, "~")
            self.seen += text
            self.events.append((round(self.clock, 3), "o", text))
            self.clock += 0.02


def main() -> None:
    """Records, or plays what was recorded."""
    if sys.argv[1:] == ["--play"]:
        play()
        return
    with tempfile.TemporaryDirectory() as home:
        recording = Recording(open_shell(Path(home)), home)
        a_day(recording, Path(home))
    head = {"version": 2, "width": COLUMNS, "height": LINES, "title": "A day of practice with spar"}
    lines = [json.dumps(one, ensure_ascii=False) for one in (head, *recording.events)]
    CAST.write_text("\n".join(lines) + "\n", encoding="utf-8")
    draw(recording)


def open_shell(home: Path) -> int:
    """A shell of the right size in which `spar` is this one; gives its terminal."""
    (home / "bin").mkdir()
    command = home / "bin" / "spar"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sparring --bank "{BANK}" "$@"\n')
    command.chmod(0o755)
    kept = {name: os.environ[name] for name in ("LANG", "PYTHONPATH") if name in os.environ}
    environment = {
        **kept, "HOME": str(home), "SPARRING_HOME": str(home), "SPARRING_WORK": str(home / "sparring"),
        "PATH": f"{home / 'bin'}:{os.environ['PATH']}", "PS1": "$ ", "TERM": "xterm-256color", "PAGER": "cat",
    }  # fmt: skip
    pid, terminal = pty.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.chdir(home)
        os.execvpe("sh", ["sh", "-i"], environment)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    return terminal


def a_day(recording: Recording, home: Path) -> None:
    """The first day: three questions about oneself, then today's list until it ends, then the log."""
    recording.wait_for("$ ")
    recording.type("spar\r")
    interview = (date.today() + timedelta(days=45)).isoformat()
    for asked, answered in (
        ("What do you want to become?", "2"),
        ("When is the interview?", interview),
        ("Minutes a day?", "25"),
    ):
        recording.wait_for(asked)
        recording.type(f"{answered}\r")
    for asked in ("Enter go on without", "Enter start"):
        recording.wait_for(asked)
        recording.type("\r")
    while (what := recording.wait_for(SAY, WRITE, *ENDS)) in (SAY, WRITE):
        question = latest_question(recording)
        say(recording, question) if what == SAY else write(recording, question, home)
        recording.type("n")
    if what == ENDS[1]:
        recording.type("q")
    recording.wait_for("q quit")
    recording.type("q")
    recording.wait_for("$ ")
    recording.type("spar log\r")
    recording.wait_for("$ ")
    recording.type("exit\r")


def latest_question(recording: Recording) -> Question:
    """The question whose heading was shown last."""
    plain = STYLED.sub("", recording.seen)
    identity = re.findall(r"([\w-]+/[\w-]+) · (?:easy|medium|hard) · ", plain)[-1]
    alone = BANK / f"{identity}.md"
    return load_question(alone if alone.is_file() else BANK / identity / "README.md", BANK)


def say(recording: Recording, question: Question) -> None:
    """Types a line, says how sure one is, ticks what was there."""
    short = " ".join((question.section("Short answer") or "").split())
    recording.type("t")
    recording.wait_for("Your answer:")
    recording.type(f"{short[:LONGEST_ANSWER].rpartition(' ')[0]}\r")
    recording.wait_for("How sure are you?")
    recording.type("8")
    recording.wait_for("Enter done")
    recording.type("12\r")
    recording.wait_for("y yes")
    recording.type("y")
    recording.wait_for("Enter back")


def write(recording: Recording, question: Question, home: Path) -> None:
    """Saves a program with a mistake, reads why it is wrong, and saves one that passes."""
    assert question.coding is not None
    path = home / "sparring" / question.topic / f"{question.name}.py"
    wrong = next(one for one in question.coding.decoys if one.verdict == "wrong")
    recording.type("\r")
    recording.wait_for("not begun")
    path.write_text(wrong.source, encoding="utf-8")
    recording.wait_for("✘ wrong")
    recording.clock += 2 * READING
    path.write_text(question.coding.reference, encoding="utf-8")
    recording.wait_for("✔ passed")


def draw(recording: Recording) -> None:
    """The last screen of the day as a picture."""
    shown = CLEARED.split(recording.seen.partition("spar log")[0])[-1].replace("\r", "")
    text = Text.from_ansi("\n".join(shown.rstrip().split("\n")[-LINES:]))
    console = Console(
        record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(text)
    STILL.write_text(console.export_svg(title="spar", code_format=LOCAL, unique_id="day"), encoding="utf-8")


def play() -> None:
    """The recording in the viewer's own terminal."""
    last = 0.0
    for line in CAST.read_text(encoding="utf-8").splitlines()[1:]:
        at, _, text = json.loads(line)
        time.sleep(at - last)
        last = at
        sys.stdout.write(text)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
