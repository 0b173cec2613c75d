"""Settings, interview conditions, and taking everything along."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sparring.errors import ImportRefused
from sparring.inbox.event import Mode
from sparring.practice.planning.prepare import preparation
from sparring.store.exchange import export_all, import_all
from sparring.web.desk.desk import MODE, desk, mode_of
from sparring.web.pages.checked_choices import EDITOR_KEYS, MOMENTUM, THEMES, change_choices
from sparring.web.pages.preparing import asked


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """What one prepares for, what of momentum is shown, how the pages look."""
    practice = desk().practice(request)
    complaints: list[str] = []
    if request.method == "POST":
        complaints = change_choices(practice, request.POST)
        if not complaints:
            return redirect("/settings?saved=1")
    on = preparation(practice.who).momentum
    found = {
        "momentum": [(name, label, name in on) for name, label in MOMENTUM.items()],
        "themes": THEMES,
        "editors": EDITOR_KEYS,
        "complaints": complaints,
        "saved": "saved" in request.GET,
    }
    return render(request, "settings.html", {**found, **asked(practice)})


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """Everything as one JSON file."""
    moment = desk().clock()
    found = export_all(desk().who(request), desk().inbox, moment.at)
    response = JsonResponse(found, json_dumps_params={"ensure_ascii": False})
    response["Content-Disposition"] = f'attachment; filename="sparring-{moment.date}.json"'
    return response


@require_POST
def take_import(request: HttpRequest) -> HttpResponse:
    """Merges such a file."""
    file = request.FILES.get("file")
    try:
        found = json.load(file) if file else None
    except ValueError as error:
        raise ImportRefused(f"This file is no JSON: {error}.") from error
    imported = import_all(desk().who(request), found, desk().inbox)
    return render(request, "imported.html", {"imported": imported})


@require_POST
def switch_conditions(request: HttpRequest) -> HttpResponse:
    """Interview conditions on or off, and back to the page."""
    is_on = mode_of(request) is Mode.INTERVIEW
    request.session[MODE] = Mode.PRACTICE.value if is_on else Mode.INTERVIEW.value
    request.session["interview_began"] = "" if is_on else desk().clock().at.isoformat()
    back = urlsplit(request.POST.get("back", "/")).path
    return redirect(back if back.startswith("/") and not back.startswith("//") else "/")
