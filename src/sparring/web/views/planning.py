"""The plan to the date, and changing today's list: another question, or a different one for one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from sparring.practice.planning.days import planned_weeks
from sparring.practice.planning.extend import extend
from sparring.practice.planning.first_run import first_run, placement
from sparring.practice.planning.plan import plan as plan_of
from sparring.practice.planning.swap import swap
from sparring.practice.words import DAYS, ROLES
from sparring.recall.choosing.skip import SkipWhy
from sparring.web.desk.desk import desk
from sparring.web.pages.picture import picture_of


@require_safe
def plan(request: HttpRequest) -> HttpResponse:
    """The plan as a picture: phases, days, minutes, rounds."""
    desk().catch_up()
    practice = desk().practice(request)
    found, run = plan_of(practice), first_run(practice)
    shown = {
        "found": found,
        "role": ROLES[found.prepared.role] if found.prepared.role else "",
        "picture": picture_of(found, planned_weeks(practice)),
        "weekdays": DAYS,
        "is_new_here": run.is_new,
        "placement": placement(practice),
    }
    return render(request, "plan.html", shown)


@require_POST
def more(request: HttpRequest) -> HttpResponse:
    """Another one."""
    desk().catch_up()
    extend(desk().practice(request))
    return redirect("/")


@require_POST
def other(request: HttpRequest) -> HttpResponse:
    """Not this one today."""
    desk().catch_up()
    why = request.POST.get("why", "")
    if why in list(SkipWhy):
        swap(desk().practice(request), request.POST.get("question", ""), SkipWhy(why))
    return redirect("/")
