"""Django's settings for the web app; made by a function, since there is no project."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

from sparring.web.desk.desk import Desk
from sparring.web.server.guard import LARGEST_REQUEST

WEB = Path(__file__).parents[1]
WEEKS = 7 * 24 * 3600


def web_settings(desk: Desk, port: int) -> dict[str, Any]:
    """What Django must know beside the store; cookies are told apart by port, as browsers do not."""
    return {
        "DEBUG": False,
        "SECRET_KEY": secret_of(desk.places.data),
        "ROOT_URLCONF": "sparring.web.urls",
        "ALLOWED_HOSTS": ["127.0.0.1", "localhost"],
        "MIDDLEWARE": [
            "sparring.web.server.guard.guard_hosts",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.gzip.GZipMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "sparring.web.server.guard.guard_session",
            "django.middleware.csrf.CsrfViewMiddleware",
            "sparring.web.server.guard.guard_errors",
        ],
        "SESSION_ENGINE": "django.contrib.sessions.backends.signed_cookies",
        "SESSION_COOKIE_NAME": f"sparring_{port}",
        "SESSION_COOKIE_AGE": 8 * WEEKS,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "SESSION_COOKIE_HTTPONLY": True,
        "CSRF_USE_SESSIONS": True,
        "CSRF_FAILURE_VIEW": "sparring.web.server.guard.csrf_failed",
        "DATA_UPLOAD_MAX_MEMORY_SIZE": LARGEST_REQUEST,
        "APPEND_SLASH": False,
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [WEB / "templates"],
                "OPTIONS": {
                    "context_processors": ["sparring.web.pages.surroundings.surroundings"],
                    "builtins": ["sparring.web.pages.tags"],
                },
            }
        ],
        "SPARRING_DESK": desk,
        "SPARRING_HOSTS": frozenset({f"127.0.0.1:{port}", f"localhost:{port}"}),
    }


def secret_of(data: Path) -> str:
    """The key that signs this machine's cookies: made once, readable by the learner alone."""
    path = data / "secret"
    data.mkdir(parents=True, exist_ok=True)
    if not path.is_file():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii")
