"""What this program is made of."""

from __future__ import annotations

import importlib.metadata
from collections import Counter

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.bank.kind import Level
from sparring.practice.words import ISOLATIONS
from sparring.sandbox.isolation import NOT_PROTECTED
from sparring.web.assets import assets
from sparring.web.desk.desk import desk

PACKAGES = ("sparring", "django", "numpy", "scipy")
LICENCES = "dist/LICENSES.txt"


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The bank in figures, the isolation in force, where things live, whose work is shipped."""
    index, isolation = desk().shelf.index, desk().room.service.isolation
    found = {
        "questions": len(index.questions),
        "kinds": Counter(one.kind.value for one in index.questions).most_common(),
        "levels": [(level.value, sum(one.level is level for one in index.questions)) for level in Level],
        "proven": sum(one.is_proven for one in index.questions),
        "skipped": index.skipped,
        "protection": ISOLATIONS[isolation.value],
        "not_protected": NOT_PROTECTED[isolation],
        "desk": desk(),
        "versions": [(name, importlib.metadata.version(name)) for name in PACKAGES],
        "has_licences": LICENCES in assets(),
    }
    return render(request, "about.html", found)


@require_safe
def licences(request: HttpRequest) -> HttpResponse:
    """The licences of the libraries in the browser bundle."""
    found = assets().get(LICENCES)
    text = found.content.decode() if found else "The browser bundle was not built; nothing is shipped in it."
    return render(request, "licences.html", {"text": text})
