"""Styles, scripts and fonts."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from sparring.web.assets import assets

FOR_EVER = "public, max-age=31536000, immutable"


@require_safe
def asset(request: HttpRequest, name: str) -> HttpResponse:
    """One file of ours; its address names its content, or it is asked for again."""
    found = assets().get(name)
    if found is None:
        raise Http404("There is no such file.")
    content, encoding = found.accepted(request.headers.get("Accept-Encoding", ""))
    response = HttpResponse(content, content_type=found.kind)
    is_named = request.GET.get("v") == found.digest or name.startswith(("dist/chunk/", "dist/fonts/"))
    response["Cache-Control"] = FOR_EVER if is_named else "no-cache"
    response["ETag"] = f'"{found.digest}"'
    response["Vary"] = "Accept-Encoding"
    if encoding:
        response["Content-Encoding"] = encoding
    return response
