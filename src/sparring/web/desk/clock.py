"""The one place of the web app that asks what time it is, and where."""

from __future__ import annotations

from datetime import UTC, datetime

from sparring.inbox.event import Moment


def now() -> Moment:
    """This moment, in the zone that the machine is set to; UTC where that is unknown."""
    import tzlocal

    try:
        zone = tzlocal.get_localzone_name() or "UTC"
    except (ValueError, LookupError, OSError):
        zone = "UTC"
    return Moment(datetime.now(UTC), zone)
