"""Changing today's list: another question, or a different one in the place of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from sparring.practice.planning.extend import extend
from sparring.practice.planning.swap import swap
from sparring.recall.choosing.skip import SkipWhy
from sparring.web.desk.desk import desk


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
