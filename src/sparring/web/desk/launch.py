"""The one-time address that opens the app in the learner's browser and in no other."""

from __future__ import annotations

import hmac
import secrets
import threading


class Launch:
    """Holds the token of the next launch; using it makes it worthless."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._token: str | None = secrets.token_urlsafe(24)

    def address(self, port: int) -> str:
        """Where the browser has to go first."""
        return f"http://127.0.0.1:{port}/launch?token={self._token or ''}"

    def spend(self, token: str) -> bool:
        """Whether this is the token, which is worth nothing afterwards."""
        with self._lock:
            if self._token is None or not hmac.compare_digest(token.encode(), self._token.encode()):
                return False
            self._token = None
            return True
