"""A coding question: run, submit, hints, and ours afterwards."""

from __future__ import annotations

import contextlib

from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from sparring.bank.question import Question
from sparring.bank.sections import ANSWER, PSEUDOCODE
from sparring.judge.report import Report
from sparring.practice.change import change_of
from sparring.practice.experiment import Trial, run_own, run_shown
from sparring.practice.hint import take_hint
from sparring.practice.record import recorded
from sparring.store.attempts import hints_seen
from sparring.store.drafts import draft_of
from sparring.web.desk.desk import desk
from sparring.web.desk.judge_room import Ticket
from sparring.web.pages.answers import follow_ups_of
from sparring.web.pages.onward import onward
from sparring.web.pages.places import frame, place_of, question_at, respond, workbench
from sparring.web.pages.verdicts import HOLDS, shown_report, sign_of
from sparring.web.views.writing import keep_source

LONGEST_WAIT = 120.0


@require_POST
def run(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The shown checks, or the learner's own input; nothing is recorded."""
    question = question_at(topic, name)
    source, own = keep_source(request, question), request.POST.get("own", "").replace("\r\n", "\n")
    sandbox, trials = desk().room.service.sandbox, tuple[Trial, ...]()
    if request.POST.get("what") == "own":
        trials = (run_own(question, source, own, sandbox),)
    else:
        trials = run_shown(question, source, sandbox)
    signs = [(sign_of(one.verdict) if one.verdict else HOLDS, one) for one in trials]
    found = {"trials": signs, "is_own": request.POST.get("what") == "own", "own_input": own, "source": source}
    return respond(request, question, "parts/trials.html", found)


@require_POST
def submit(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The verdict; with scripts the timing follows, without them it is waited for."""
    question = question_at(topic, name)
    source = keep_source(request, question)
    ticket = _judged(request, question, source)
    _catch_up()
    found = {"shown": shown_report(ticket.report), "waiting": ticket.number, "source": source}
    return respond(request, question, "parts/verdict.html", {**found, "change": change_of(question, source)})


@require_POST
def change(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """What the learner has changed in a program to mend, so far."""
    question = question_at(topic, name)
    source = keep_source(request, question)
    found = {"change": change_of(question, source), "source": source}
    return respond(request, question, "parts/change.html", found)


def _catch_up() -> None:
    """Takes the try in; a store that cannot be written does so later, and the verdict is shown meanwhile."""
    with contextlib.suppress(OperationalError):
        desk().catch_up()


def _judged(request: HttpRequest, question: Question, source: str) -> Ticket:
    """The verdict, with every try recorded."""
    learner, hints = desk().learner(request), hints_seen(desk().who(request), question.identity)

    def record(report: Report) -> Report:
        return recorded(question, source, report, learner, hints=hints)

    if request.headers.get("HX-Request"):
        return desk().room.judge_first(question, source, record)
    return Ticket(record(desk().room.judge_fully(question, source)))


@require_safe
def timing(request: HttpRequest, topic: str, name: str, number: str) -> HttpResponse:
    """The verdict with its timing, once that is measured."""
    question = question_at(topic, name)
    report = desk().room.collect(number, LONGEST_WAIT)
    if report is None:
        raise Http404("This timing was forgotten. Submit again.")
    _catch_up()
    written = draft_of(place_of(request, question))
    found = {"shown": shown_report(report), "change": change_of(question, written.source) if written else ""}
    return respond(request, question, "parts/verdict.html", found)


@require_safe
def after(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """What follows a pass; asked for once the verdict is shown, so that no verdict waits for a plan."""
    question = question_at(topic, name)
    _catch_up()
    return respond(request, question, "parts/after.html", onward(request, question))


@require_POST
def hint(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The next hint."""
    question = question_at(topic, name)
    keep_source(request, question)
    take_hint(question, desk().learner(request))
    desk().catch_up()
    return respond(request, question, "parts/hints.html", workbench(request, question))


@require_safe
def solution(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Reference, expert and pseudocode; before a pass only for those who say that they want it."""
    question = question_at(topic, name)
    found = {**frame(request, question), **_ours(question), "mine": workbench(request, question)["source"]}
    return render(request, "solution.html", found)


def _ours(question: Question) -> dict[str, object]:
    shelf = desk().shelf
    return {
        "answer": shelf.section(question, ANSWER),
        "pseudocode": shelf.section(question, PSEUDOCODE),
        "follow_ups": follow_ups_of(question),
        "ours_changed": change_of(question, question.coding.reference) if question.coding else "",
    }
