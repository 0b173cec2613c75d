"""How ready the learner is, how well they know it, how steadily they practise."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.practice.measuring.confidence import confidence
from sparring.practice.measuring.momentum import momentum
from sparring.practice.measuring.readiness import readiness
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import Preparation, preparation
from sparring.practice.progress import progress as progress_of
from sparring.practice.words import ROLES
from sparring.recall.measuring.confidence import CURVE_FROM
from sparring.web.desk.desk import desk
from sparring.web.pages import measures, steady


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """Readiness with its evidence, momentum, the latest attempts, the topics."""
    desk().catch_up()
    practice = desk().practice(request)
    found, prepared = progress_of(practice.who, practice.index), preparation(practice.who)
    known = {name: one.title for one in practice.index.questions for name in (one.identity, *one.aliases)}
    shown = {
        "recent": [(one, known.get(one.question, one.question)) for one in found.recent],
        "begun": [row for row in found.topics if row.tried],
        "others": [row for row in found.topics if row.questions and not row.tried],
    }
    return render(
        request, "progress.html", {**shown, **_ready(practice, prepared), **_steady(practice, prepared)}
    )


@require_safe
def calibration(request: HttpRequest) -> HttpResponse:
    """What was said against what came, and the program's own predictions scored in the same way."""
    desk().catch_up()
    found = confidence(desk().practice(request))
    shown = {
        "found": found,
        "levels": measures.levels(found),
        "scales": measures.scales(),
        "missing": measures.needed(found),
        "needed": CURVE_FROM,
        "scored_from": measures.SCORED_FROM,
        "verdict": measures.verdict_on(found),
    }
    return render(request, "calibration.html", shown)


def _ready(practice: Practice, prepared: Preparation) -> dict[str, Any]:
    ready = readiness(practice)
    titles = {one.name: one.title for one in practice.index.topics}
    return {
        "role": ROLES[prepared.role] if prepared.role else "",
        "date": prepared.calendar.horizon(practice.day),
        "has_date": prepared.calendar.days_left(practice.day) is not None,
        "whole": measures.measure("all rounds", ready.whole) if ready.whole else None,
        "rounds": measures.round_measures(ready),
        "roles": measures.role_measures(ready.roles, prepared.role),
        "gains": list(measures.gains(ready.whole.lifts if ready.whole else (), titles)),
        "needed": measures.NEEDED,
    }


def _steady(practice: Practice, prepared: Preparation) -> dict[str, Any]:
    found = momentum(practice)
    return {
        "has_momentum": bool(prepared.momentum),
        "streak": steady.streak_words(found),
        "rest": steady.rest_words(found),
        "map": None if found.heatmap is None else steady.map_of(found.heatmap, practice.day),
        "weeks": None
        if found.weeks is None
        else steady.bars(found.weeks, sum(prepared.minutes), practice.day),
        "milestones": list(reversed(found.milestones or ())),
    }
