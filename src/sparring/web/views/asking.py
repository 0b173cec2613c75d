"""What is behind a prompt: clarifications by asking, and the rules that hold for every program."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST, require_safe

from sparring.bank.house_rules import house_rules
from sparring.web.desk.desk import desk
from sparring.web.pages.asked import Asked
from sparring.web.pages.places import PROGRAM_PAGE, question_at, respond, workbench
from sparring.web.prose import to_html
from sparring.web.views.writing import keep_source

LONGEST = 300


@require_POST
def ask(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The answer to what a candidate asks in their own words, beside the answers before it."""
    question = question_at(topic, name)
    keep_source(request, question)
    told = [int(one) for one in request.POST.getlist("told") if one.isdecimal() and len(one) < 4]
    found = Asked.after(question, told, request.POST.get("asked", "")[:LONGEST].strip())
    if request.headers.get("HX-Request"):
        return respond(request, question, "parts/clarifications.html", {"clarifications": found})
    return render(request, PROGRAM_PAGE, {**workbench(request, question), "clarifications": found})


@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """The house rules of the bank."""
    text = house_rules(desk().shelf.root)
    if text is None:
        raise Http404("This bank has no house rules: its statements say everything.")
    return render(request, "rules.html", {"rules": mark_safe(to_html(text))})
