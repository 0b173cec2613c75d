"""What every template can see."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from sparring.inbox.event import Mode
from sparring.practice.words import SAY
from sparring.store.choices import choices
from sparring.web.assets import FONTS, SCRIPT, address
from sparring.web.desk.desk import MODE, desk

NAVIGATION = (
    ("/", "Today"),
    ("/plan", "Plan"),
    ("/topics", "Topics"),
    ("/questions", "Questions"),
    ("/progress", "Progress"),
    ("/settings", "Settings"),
)


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """The theme, the bundle, the navigation, and whether interview conditions are on."""
    chosen = choices(desk().who(request))
    return {
        "theme": chosen.theme,
        "editor_keys": chosen.editor_keys,
        "style": address("site.css"),
        "script": address(SCRIPT),
        "fonts": address(FONTS),
        "icon": address("icon.svg"),
        "navigation": NAVIGATION,
        "path": request.path,
        "say": SAY,
        "is_interview": request.session.get(MODE) == Mode.INTERVIEW.value,
        "interview_began": request.session.get("interview_began", ""),
    }
