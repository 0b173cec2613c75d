"""The first day: three questions, a placement for those who want one."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from sparring.inbox.event import Mode
from sparring.practice.answer import answer
from sparring.practice.planning.first_run import first_run, leave_open, placement
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.replan import replan
from sparring.practice.ticking import Given, key_points
from sparring.web.desk.desk import desk
from sparring.web.pages.checked_choices import store_choices
from sparring.web.pages.places import question_at
from sparring.web.pages.preparing import asked
from sparring.web.views.theory import ticked_in


def show_welcome(request: HttpRequest, complaints: list[str] | None = None) -> HttpResponse:
    """The first page: what is not known yet, and nothing else."""
    practice = desk().practice(request)
    found = {
        "missing": first_run(practice).missing,
        "complaints": complaints,
        "questions": len(practice.index.questions),
    }
    return render(request, "welcome.html", {**found, **asked(practice)})


@require_POST
def welcome(request: HttpRequest) -> HttpResponse:
    """Takes the answers, and shows the plan; who skips them begins at once."""
    practice = desk().practice(request)
    if "skip" in request.POST:
        leave_open(practice)
        return redirect("/")
    complaints = store_choices(practice, request.POST)
    if complaints:
        return show_welcome(request, complaints)
    leave_open(practice)
    return redirect("/plan")


@require_http_methods(["GET", "HEAD", "POST"])
def place(request: HttpRequest) -> HttpResponse:
    """Ten short questions, each chosen by the answers before; afterwards the plan."""
    desk().catch_up()
    practice = desk().practice(request)
    if request.method == "POST":
        _take(practice, request)
        return redirect("/placement")
    found = placement(practice)
    if found.question is None:
        return redirect("/plan")
    question = desk().shelf.question(found.question.identity)
    shown = {"placement": found, "question": question, "statement": desk().shelf.statement(question)}
    is_shown = request.GET.get("show") == question.identity
    return render(request, "placement.html", {**shown, "points": key_points(question) if is_shown else ()})


def _take(practice: Practice, request: HttpRequest) -> None:
    """Stores an answer of the placement; the last one has today's list chosen anew."""
    topic, _, name = request.POST.get("question", "").partition("/")
    question, wanted = question_at(topic, name), placement(practice).question
    if wanted is None or wanted.identity != question.identity:
        return  # sent twice, or from an older window
    placed = replace(practice, learner=replace(practice.learner, mode=Mode.PLACEMENT))
    answer(placed, question, Given(), ticked_in(request))
    if placement(practice).is_over:
        replan(practice)
