"""A theory question: answer, compare, tick, store."""

from __future__ import annotations

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sparring.practice.answer import answer as take_answer
from sparring.practice.planning.ask_again import ask_again
from sparring.practice.prove_here import prove_here
from sparring.practice.ticking import Given, Ticked, suggest_ticks
from sparring.store.drafts import drop_draft
from sparring.web.desk.desk import desk
from sparring.web.pages.answers import answer_of
from sparring.web.pages.places import frame, place_of, question_at
from sparring.web.pages.pointing import pointing_at

ATTEMPT = re.compile(r"[A-Za-z0-9-]{1,64}")


@require_POST
def answer(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Shows the answer beside what the learner said."""
    question = question_at(topic, name)
    given = given_of(request)
    found = {"given": given, "points": suggest_ticks(question, given.text), "answer": answer_of(question)}
    return render(request, "theory.html", {**frame(request, question), **found})


@require_POST
def grade(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Stores the answer with its ticks."""
    question = question_at(topic, name)
    practice = desk().practice(request)
    answered = take_answer(practice, question, given_of(request), ticked_in(request))
    drop_draft(place_of(request, question), practice.learner.moment.at)
    return redirect(f"/q/{question.identity}/attempt/{answered.id}")


@require_POST
def again(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Asks the question again tomorrow, whatever its rating says; back to the page."""
    question = question_at(topic, name)
    ask_again(desk().practice(request), question)
    attempt = request.POST.get("attempt", "")
    back = f"/attempt/{attempt}" if ATTEMPT.fullmatch(attempt) else ""
    return redirect(f"/q/{question.identity}{back}")


@require_POST
def proof(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Runs one proof of the answer."""
    question = question_at(topic, name)
    line = request.POST.get("line", "")
    found = prove_here(question, int(line) if line.isdigit() else 0)
    part = "parts/proof.html" if request.headers.get("HX-Request") else "proof.html"
    return render(request, part, {"proof": found, "question": question, "address": f"/q/{question.identity}"})


@require_POST
def point(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Shows the correction once the learner has pointed at a sentence."""
    question = question_at(topic, name)
    picked = request.POST.get("sentence", "")
    pointing = pointing_at(question, int(picked) if picked.isdecimal() and len(picked) < 4 else None)
    if pointing is None:
        raise Http404("This question has no false sentence to point at.")
    part = "parts/pointing.html" if request.headers.get("HX-Request") else "pointing.html"
    found = {"pointing": pointing, "question": question, "address": f"/q/{question.identity}"}
    return render(request, part, found)


def ticked_in(request: HttpRequest) -> Ticked:
    """Which key points the form says were there; unaided unless it says otherwise."""
    numbers = frozenset(int(one) for one in request.POST.getlist("tick") if one.isdigit())
    return Ticked(numbers, unaided=request.POST.get("unaided", "yes") == "yes")


def given_of(request: HttpRequest) -> Given:
    """What the form says of the learner's answer."""
    confidence, seconds = request.POST.get("confidence", ""), request.POST.get("seconds", "")
    return Given(
        request.POST.get("answer", "").replace("\r\n", "\n"),
        int(confidence) if confidence.isdigit() and int(confidence) <= 100 else None,
        float(seconds) if seconds.isdigit() else None,
    )
