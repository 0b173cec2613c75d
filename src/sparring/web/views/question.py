"""The page of one question."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from sparring.web.desk.desk import desk
from sparring.web.pages.kinds import page_of
from sparring.web.pages.places import question_at


@require_safe
def show(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The question as it is asked; a former name leads to the present one."""
    question = question_at(topic, name)
    if question.identity != f"{topic}/{name}":
        return redirect(f"/q/{question.identity}")
    desk().catch_up()
    page = page_of(question.kind)
    return render(request, page.template, page.content(request, question))
