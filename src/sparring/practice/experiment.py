"""Running a program without submitting it: the shown checks, or an input of the learner's own."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sparring.bank.question import Coding, Question, Tier
from sparring.bank.syntax import parse
from sparring.checking.answer import Raised, opened
from sparring.checking.shown import shown
from sparring.checking.verdict import Verdict
from sparring.errors import OwnInputUnreadable
from sparring.judge.bans import Unparsable, forbidden_uses, parsed
from sparring.judge.checks import Finding, checks_for, run_check
from sparring.judge.display import pasted
from sparring.judge.remote import Remote, Solution, Stop, said
from sparring.judge.report import Clean
from sparring.judge.run import coding_of, loaded
from sparring.sandbox.child import Child, Sandbox
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.metered import MeteredSandbox

OWN = "_own_input"


@dataclass(frozen=True, slots=True)
class Trial(Clean):
    """What came of one check or of the own input; `verdict` is None where nothing was expected."""

    title: str
    verdict: Verdict | None = None
    reason: str = ""
    call: str = ""
    got: str = ""
    want: str = ""
    trace: str = ""
    output: str = ""


def run_shown(question: Question, source: str, sandbox: Sandbox) -> tuple[Trial, ...]:
    """The checks that the statement shows, in one child; nothing is recorded."""
    refused = _refused(coding_of(question), source)
    if refused:
        return (refused,)
    return _in_child(question, sandbox, lambda child: tuple(_shown_trials(question, source, child)))


def _in_child(
    question: Question, sandbox: Sandbox, run: Callable[[Child], tuple[Trial, ...]]
) -> tuple[Trial, ...]:
    """What came of a run in a child of its own; a fault of ours is told as one."""
    child = None
    try:
        child = MeteredSandbox(sandbox).start(coding_of(question).uses, STANDARD)
        return run(child)
    except (Exception, Stop) as error:  # noqa: BLE001 - the edge of a run that is not recorded
        return (Trial("Running your program", Verdict.JUDGE_ERROR, f"the judge failed: {said(error)}"),)
    finally:
        if child is not None:
            child.close()


def _shown_trials(question: Question, source: str, child: Child) -> Iterator[Trial]:
    remote = Remote(child)
    checks = [check for check in checks_for(question) if check.shown]
    stopped = loaded(question, source, remote, checks[0])
    if stopped is not None:
        yield _trial("Loading your program", stopped, child.output())
        return
    for check in checks:
        printed = len(child.output())
        finding = run_check(question, check, remote)
        yield _trial(check.title, finding, child.output()[printed:])
        if not finding.alive:
            return


def _trial(title: str, finding: Finding, output: str) -> Trial:
    return Trial(
        title,
        finding.verdict,
        finding.reason,
        pasted(finding.calls, finding.call or (finding.calls[-1] if finding.calls else None)),
        "" if finding.says_nothing else shown(finding.got),
        shown(finding.want) if finding.want is not None else "",
        finding.trace,
        output,
    )


def run_own(question: Question, source: str, own: str, sandbox: Sandbox) -> Trial:
    """Runs statements of the learner's below the program and shows the value of the last expression."""
    coding = coding_of(question)
    program = f"{source}\n\n{wrapped(own, coding.uses)}"
    refused = _refused(coding, program)
    if refused:
        return refused
    return _in_child(question, sandbox, lambda child: (_own_trial(program, coding, child),))[0]


def _own_trial(program: str, coding: Coding, child: Child) -> Trial:
    remote, got = Remote(child), Trial("Your input")
    try:
        remote.load(program, coding.entry)
        value = opened(getattr(Solution(remote), OWN)())
        got = Trial("Your input", got=value if type(value) is str else shown(value))
    except Raised as found:
        got = Trial("Your input", Verdict.CRASHED, str(found), trace=found.trace)
    except Stop as stop:
        got = Trial("Your input", stop.verdict, stop.reason)
    output = child.output()
    return Trial(got.title, got.verdict, got.reason, got=got.got, trace=got.trace, output=output)


def wrapped(own: str, uses: Tier) -> str:
    """The own input as a function that gives the text of its last expression."""
    try:
        tree = parsed(own.strip())
    except Unparsable as error:
        raise OwnInputUnreadable(f"Your input does not parse: {error}") from error
    tree.body = tree.body or parse("None").body  # nothing, or only a comment
    last = tree.body[-1]
    if isinstance(last, ast.Expr):
        tree.body[-1] = ast.Return(ast.Call(ast.Name("repr"), [last.value], []))
    function = parse(f"def {OWN}():\n    pass")
    assert isinstance(function.body[0], ast.FunctionDef)
    function.body[0].body = tree.body
    known = "" if uses is Tier.PYTHON else "import numpy as np\n"
    try:
        return known + ast.unparse(ast.fix_missing_locations(function))
    except RecursionError as error:
        raise OwnInputUnreadable("Your input does not parse: it is nested too deep to be read") from error
    except ValueError as error:  # an integer that Python reads in hexadecimal but does not write in decimal
        raise OwnInputUnreadable(f"Your input does not parse: {error}") from error


def _refused(coding: Coding, source: str) -> Trial | None:
    """What can be said without running anything."""
    try:
        uses = forbidden_uses(parsed(source), coding.uses, coding.bans)
    except Unparsable as error:
        return Trial("Reading your program", Verdict.MALFORMED, str(error))
    if uses:
        return Trial("Reading your program", Verdict.FORBIDDEN, f"line {uses[0].line}: {uses[0].message}")
    return None
