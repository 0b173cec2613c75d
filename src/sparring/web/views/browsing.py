"""The table of all questions, and one of them by chance."""

from __future__ import annotations

import random

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from sparring.bank.index.summary import LISTS
from sparring.bank.kind import Kind, Level
from sparring.practice.browse import browse
from sparring.web.desk.desk import desk
from sparring.web.pages.table import OWN, SORTS, STATUSES, address, headings, lines, wanted_of

MOST_ROWS = 40


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """Questions with how each stands; what is wanted stands in the address."""
    desk().catch_up()
    wanted, index = wanted_of(request.GET), desk().shelf.index
    if "" in request.GET.values() and "HX-Request" not in request.headers:
        return redirect(address(wanted))  # a form without scripts sends what was not chosen too
    rows = browse(desk().practice(request), wanted)
    number = page_of(request.GET.get("page", ""), len(rows))
    first = (number - 1) * MOST_ROWS
    titles = {topic.name: topic.title for topic in index.topics}
    found = {
        "lines": lines(rows[first : first + MOST_ROWS], titles, desk().clock()),
        "first": first + 1,
        "last": min(first + MOST_ROWS, len(rows)),
        "count": len(rows),
        "all": len(index.questions),
        "wanted": wanted,
        "headings": headings(wanted),
        "before": address(wanted, number - 1) if number > 1 else "",
        "after": address(wanted, number + 1) if first + MOST_ROWS < len(rows) else "",
    }
    if request.headers.get("HX-Request"):
        response = render(request, "parts/table.html", found)
        response["HX-Push-Url"] = address(wanted, number)
        return response
    choices = {"kinds": list(Kind), "levels": list(Level), "statuses": STATUSES, "owns": OWN, "sorts": SORTS}
    return render(request, "questions.html", {**found, **choices, "topics": index.topics, "lists": LISTS})


@require_safe
def by_chance(request: HttpRequest) -> HttpResponse:
    """One of the questions that the table would show."""
    desk().catch_up()
    wanted = wanted_of(request.GET)
    rows = browse(desk().practice(request), wanted)
    return redirect(f"/q/{random.choice(rows).question.identity}" if rows else address(wanted))


def page_of(written: str, count: int) -> int:
    """The page that an address names, of those that there are."""
    most = max(1, -(-count // MOST_ROWS))
    return min(max(1, int(written)), most) if written.isdecimal() and len(written) < 6 else 1
