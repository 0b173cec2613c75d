"""The page of one question."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from sparring.bank.question import Kind
from sparring.practice.grade_answer import CONFIDENCES, Rating
from sparring.web.desk.desk import desk
from sparring.web.pages.places import frame, question_at, workbench


@require_safe
def show(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """The question as it is asked; a former name leads to the present one."""
    question = question_at(topic, name)
    if question.identity != f"{topic}/{name}":
        return redirect(f"/q/{question.identity}")
    desk().catch_up()
    if question.kind is Kind.CODING:
        desk().room.prepare(question)
        return render(request, "coding.html", workbench(request, question))
    rated = request.GET.get("rated")
    stored = Rating(rated) if rated in set(Rating) else None
    return render(
        request, "theory.html", {**frame(request, question), "confidences": CONFIDENCES, "stored": stored}
    )
