"""What the settings form may say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sparring.bank.kind import Role

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
EDITOR_KEYS = {"default": "Usual keys", "vim": "Vim keys"}


def checked(form: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The settings that make sense, and what is wrong with the others."""
    wanted, complaints = dict[str, str](), list[str]()
    allowed = {"role": {"", *Role}, "theme": set(THEMES), "editor_keys": set(EDITOR_KEYS)}
    for name, values in allowed.items():
        if form.get(name, "-") in values:
            wanted[name] = form[name]
    minutes = form.get("minutes_per_day", "")
    if minutes.isdigit() and 5 <= int(minutes) <= 600:
        wanted["minutes_per_day"] = str(int(minutes))
    else:
        complaints.append("Minutes per day: give a whole number from 5 to 600.")
    day = form.get("interview_date", "")
    if not day or _is_date(day):
        wanted["interview_date"] = day
    else:
        complaints.append("Interview date: give a day as YYYY-MM-DD, or nothing.")
    return wanted, complaints


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
