"""Who may talk to a program that runs code: only the browser that was launched, and only from our pages."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from sparring.errors import BrokenQuestion, NotRecorded, QuestionNotFound, SparringError, disk_refusal
from sparring.web.desk.desk import desk

Respond = Callable[[HttpRequest], HttpResponseBase]

LARGEST_REQUEST = 2 << 20
LARGEST_IMPORT = 256 << 20
OPEN = "open"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",  # formulas, diagrams and the editor set styles on elements
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def guard_hosts(respond: Respond) -> Respond:
    """Refuses another name for this machine (DNS rebinding), another site's page, and what is too large."""

    def guarded(request: HttpRequest) -> HttpResponseBase:
        response = _refusal(request) or respond(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return guarded


def guard_session(respond: Respond) -> Respond:
    """Lets in the browser that came by the launch address."""

    def guarded(request: HttpRequest) -> HttpResponseBase:
        if request.path == "/launch":
            return _launched(request)
        if request.path.startswith("/static/") or request.session.get(OPEN):
            return respond(request)
        return render(request, "locked.html", status=403)

    return guarded


def guard_errors(respond: Respond) -> Respond:
    """Shows our own errors as pages."""

    def guarded(request: HttpRequest) -> HttpResponseBase:
        return respond(request)

    guarded.process_exception = _show_error  # type: ignore[attr-defined]
    return guarded


def _refusal(request: HttpRequest) -> HttpResponse | None:
    host = request.META.get("HTTP_HOST", "")
    if host not in settings.SPARRING_HOSTS:  # type: ignore[misc]
        return _plain(
            "This address is not one of Sparring's. Open the address that `spar serve` printed.", 400
        )
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return _plain("Another site's page asked for this. Open Sparring in a tab of its own.", 403)
    if request.headers.get("Origin", f"http://{host}") != f"http://{host}":
        return _plain("Another site's page asked for this. Open Sparring in a tab of its own.", 403)
    largest = LARGEST_IMPORT if request.path == "/settings/import" else LARGEST_REQUEST
    if int(request.META.get("CONTENT_LENGTH") or 0) > largest:
        return _plain(f"This is more than {largest >> 20} MiB; it was not read.", 413)
    return None


def _launched(request: HttpRequest) -> HttpResponse:
    if desk().launch.spend(request.GET.get("token", "")) or request.session.get(OPEN):
        request.session[OPEN] = True
        return redirect("/")
    return render(request, "locked.html", {"is_spent": True}, status=403)


def _show_error(request: HttpRequest, error: Exception) -> HttpResponse | None:
    refusal = disk_refusal(error)
    if refusal is None and not isinstance(error, SparringError):
        return None
    page = "parts/error.html" if request.headers.get("HX-Request") else "error.html"
    found = {"message": refusal or str(error), "status": _status(error)}
    return render(request, page, found, status=_status(error))


def _status(error: Exception) -> int:
    if isinstance(error, NotRecorded) or not isinstance(error, SparringError):
        return 507  # insufficient storage
    return 404 if isinstance(error, QuestionNotFound) else 500 if isinstance(error, BrokenQuestion) else 400


def _plain(message: str, status: int) -> HttpResponse:
    return HttpResponse(message, status=status, content_type="text/plain; charset=utf-8")


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page behind a form without our token."""
    del reason
    message = "The form had no valid token. Go back, load the page again, and send it once more."
    return render(request, "error.html", {"message": message, "status": 403}, status=403)
