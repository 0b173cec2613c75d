"""What the settings and the first page ask, read from their forms and stored as far as it makes sense."""

from __future__ import annotations

from django.http import QueryDict

from sparring.errors import ChoiceRefused
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import Preparation, preparation, prepare
from sparring.practice.planning.replan import replan

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
EDITOR_KEYS = {"default": "Usual keys", "vim": "Vim keys"}
MOMENTUM = {
    "streak": "Days in a row",
    "minutes": "Minutes a week",
    "heatmap": "A map of your days",
    "milestones": "Milestones",
}
TEXTS = ("role", "interview_date", "company", "minutes_per_day", "days_off")
CHOSEN = {"theme": THEMES, "editor_keys": EDITOR_KEYS}
SEVERAL = ("rounds", "momentum")


def wanted_in(form: QueryDict) -> dict[str, str]:
    """The settings that a form names, as they are stored."""
    wanted = {name: str(form[name]) for name in TEXTS if name in form}
    wanted |= {name: str(form[name]) for name, known in CHOSEN.items() if form.get(name) in known}
    for name in SEVERAL:  # a hidden empty value says that the form asks, even where nothing is ticked
        if name in form:
            known = [one for one in form.getlist(name) if name != "momentum" or one in MOMENTUM]
            wanted[name] = " ".join(filter(None, known))
    if "minutes" in form:
        wanted["weekday_minutes"] = " ".join(one.strip() or "0" for one in form.getlist("minutes"))
    return wanted


def store_choices(practice: Practice, form: QueryDict) -> list[str]:
    """Stores what makes sense, and says what is wrong with the rest."""
    complaints = []
    for name, value in wanted_in(form).items():
        try:
            prepare(practice.who, {name: value}, practice.learner.moment.at)
        except ChoiceRefused as error:
            complaints.append(str(error))
    return complaints


def change_choices(practice: Practice, form: QueryDict) -> list[str]:
    """The same; where that changes what the plan is made for, today's list is chosen again."""
    before = _planned_for(preparation(practice.who))
    complaints = store_choices(practice, form)
    if _planned_for(preparation(practice.who)) != before:
        replan(practice)
    return complaints


def _planned_for(found: Preparation) -> tuple[object, ...]:
    return found.role, found.rounds, found.calendar
