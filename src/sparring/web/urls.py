"""Every address of the web app."""

from __future__ import annotations

from django.urls import URLPattern, path

from sparring.web.views import (
    attempt,
    browsing,
    choosing,
    coding,
    files,
    keeping,
    lists,
    overview,
    planning,
    question,
    theory,
    writing,
)

Q = "q/<slug:topic>/<slug:name>"

urlpatterns: list[URLPattern] = [
    path("", lists.today),
    path("today/more", planning.more),
    path("today/swap", planning.other),
    path("topics", lists.topics),
    path("topics/<slug:name>", lists.topic),
    path("questions", browsing.questions),
    path("random", browsing.by_chance),
    path("search", lists.search),
    path("progress", overview.progress),
    path("about", overview.about),
    path("about/licences", overview.licences),
    path("settings", choosing.settings),
    path("settings/export", choosing.export),
    path("settings/import", choosing.take_import),
    path("interview", choosing.switch_conditions),
    path(Q, question.show),
    path(f"{Q}/answer", theory.answer),
    path(f"{Q}/grade", theory.grade),
    path(f"{Q}/proof", theory.proof),
    path(f"{Q}/point", theory.point),
    path(f"{Q}/again", theory.again),
    path(f"{Q}/attempt/<slug:identity>", attempt.attempt),
    path(f"{Q}/attempt/<slug:identity>/take", writing.take_attempt),
    path(f"{Q}/run", coding.run),
    path(f"{Q}/submit", coding.submit),
    path(f"{Q}/timing/<slug:number>", coding.timing),
    path(f"{Q}/after", coding.after),
    path(f"{Q}/hint", coding.hint),
    path(f"{Q}/solution", coding.solution),
    path(f"{Q}/mark", keeping.set_mark),
    path(f"{Q}/note", keeping.set_note),
    path(f"{Q}/draft", writing.save),
    path(f"{Q}/restart", writing.restart),
    path(f"{Q}/kept", writing.kept),
    path(f"{Q}/load-file", writing.load_file),
    path("static/<path:name>", files.asset),
]
