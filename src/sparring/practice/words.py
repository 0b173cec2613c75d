"""How the faces say it: verdicts, ratings, levels and phases in the learner's language, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sparring.bank.key_point import Weight
from sparring.bank.kind import Role
from sparring.bank.question import Question
from sparring.practice.status import Status
from sparring.recall.aiming.phase import Phase
from sparring.recall.choosing.skip import SkipWhy
from sparring.recall.grading.rating import Rating
from sparring.recall.round import Round

if TYPE_CHECKING:  # the package of checks imports NumPy, which reading commands cannot afford
    from sparring.judge.report import Mending, Report


class Said(NamedTuple):
    """A word for a heading, and the sentence that explains it."""

    word: str
    sentence: str


VERDICTS: Mapping[str, Said] = {
    "passed": Said("passed", "every check holds"),
    "wrong": Said("wrong", "a check does not hold"),
    "crashed": Said("crashed", "your program ended before it answered"),
    "too_slow": Said("too slow", "it takes too long"),
    "too_big": Said("too big", "it uses too much memory or returns too much"),
    "forbidden": Said("not allowed", "it uses what this question does not allow"),
    "not_attempted": Said("not begun", "this is still the starter: write your program first"),
    "malformed": Said("not runnable", "Python cannot read it or finds nothing to call; this is no attempt"),
    "judge_error": Said("our fault", "our machinery failed; this does not count: spar doctor"),
}
NOT_ROBUST = Said("passed, not robust", "it counts as passed, but a strict edge case breaks it")
"""Of a passed program that a strict edge case breaks."""
RATINGS: Mapping[Rating, Said] = {
    Rating.GOOD: Said("went well", "Everything an interviewer waits for was there."),
    Rating.HARD: Said("almost", "Nearly everything an interviewer waits for was there."),
    Rating.AGAIN: Said("not yet", "Not enough of what an interviewer waits for was there."),
}
HELPED = "Everything was there, but you would not have said all of it by yourself."
WEIGHTS: Mapping[Weight, Said] = {
    Weight.MUST: Said("expected", "an interviewer waits for it"),
    Weight.NICE: Said("good", "it makes a good answer better"),
    Weight.BONUS: Said("extra", "it sets an answer apart"),
}
PHASES: Mapping[Phase, Said] = {
    Phase.STEADY: Said("steady practice", "no date is set: you learn, and keep what you know"),
    Phase.LEARN: Said("learn", "mostly new questions, with reviews as they fall due"),
    Phase.CONSOLIDATE: Said("consolidate", "new questions and reviews in balance"),
    Phase.MOCKS: Said("mock rounds", "every third day a round by the clock"),
    Phase.REVIEW: Said("review only", "nothing new any more: what you know stays fresh"),
}
ROUNDS: Mapping[Round, Said] = {
    Round.THEORY: Said("theory", "questions that are said aloud"),
    Round.CODING: Said("coding", "programs that are written"),
    Round.CASE: Said("cases", "open situations that are talked through"),
    Round.DESIGN: Said("designs", "whole systems that are talked through"),
}
ROLES: Mapping[Role, str] = {
    Role.DATA_SCIENTIST: "data scientist",
    Role.ML_ENGINEER: "ML engineer",
    Role.LLM_ENGINEER: "LLM engineer",
    Role.PRODUCT_ANALYST: "product analyst",
}
SKIPS: Mapping[SkipWhy, Said] = {
    SkipWhy.TOO_LONG: Said("too long", "another day has room for it"),
    SkipWhy.KNOWN: Said("know it", "it is asked once more in three weeks"),
    SkipWhy.NOT_FOR_ME: Said("not for me", "it is not planned any more"),
}
STANDINGS: Mapping[Status, Said] = {
    Status.NEW: Said("new", "never tried"),
    Status.TRIED: Said(RATINGS[Rating.AGAIN].word, "tried, and it did not go well so far"),
    Status.GOOD: Said(RATINGS[Rating.GOOD].word, "it went well at least once"),
}
NOT_RUN = Said("not run", "an earlier check ended the run")
HOLDS = Said("holds", "the check holds")
ISOLATIONS: Mapping[str, str] = {
    "full": "run apart from your files and the network",
    "restricted": "run apart from your files and the network",
    "process": "run as you, with access to your files: spar doctor",
}
"""How a program was run, by the level of isolation."""
LOGGED: Mapping[str, str] = {
    "mark": "marked",
    "note": "noted",
    "rating": "ask again",
}
"""What the log says of events that are no attempts."""
WHICH_IS_FALSE = "One sentence is false. Which?"
PROVEN = "code-checked"
"""Of a question whose claims are executed whenever the bank is proven."""
SAY: Mapping[str, str] = {
    "proven": PROVEN,
    "proven_sentence": "Code-checked means that what an answer claims was checked by running it.",
    "checked": "checked by running it",
    "replaced": "Replaced texts",
    "replaced_sentence": "What you wrote and another text took the place of: another window’s, a newer "
    "file’s, or a blank one when you began again. Nothing of it is lost.",
    "good": RATINGS[Rating.GOOD].word,
    "which_is_false": WHICH_IS_FALSE,
}
"""Names that several pages show, and what they mean."""
NOT_ENOUGH = "not enough evidence yet"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def capitalised(words: str) -> str:
    """Words as they begin a sentence; names in them keep their case."""
    return words[:1].upper() + words[1:]


def spoken(day: date) -> str:
    """A day as one writes it to a friend, such as Wed 2 Dec."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def back_words(day: date, today: date) -> str:
    """When a question returns, such as "back tomorrow" or "back on Wed 2 Dec"."""
    ahead = (day - today).days
    if ahead <= 0:
        return "back today"
    return "back tomorrow" if ahead == 1 else f"back on {spoken(day)}"


def due_words(day: date, today: date) -> str:
    """When a question is due, such as "today", "tomorrow" or "Wed 2 Dec"."""
    ahead = (day - today).days
    if ahead <= 1:
        return "tomorrow" if ahead == 1 else "today"
    return spoken(day) if day.year == today.year else f"{spoken(day)} {day.year}"


def fresh_start(question: Question) -> str:
    """What one begins with, and once more when a program that passed comes back."""
    return "the faulty program" if question.repair else "a blank file"


def begins_fresh(question: Question, passed: date, path: str) -> str:
    """What is said where a program that passed comes back for review."""
    begun = f"You passed it on {spoken(passed)}, so it begins with {fresh_start(question)}."
    return f"{begun} Your program of then: {path}"


def days_left_words(left: int | None) -> str:
    """How far the interview is; empty without a date."""
    if left is None:
        return ""
    return {0: "your interview is today", 1: "your interview is tomorrow"}.get(
        left, f"{left} days to your interview"
    )


def rating_sentence(rating: Rating, missed: int, *, unaided: bool = True) -> str:
    """How an answer went; `missed` counts the expected points that were not there."""
    if missed == 0:
        return RATINGS[rating].sentence if unaided else HELPED
    points = "One expected point was" if missed == 1 else f"{missed} expected points were"
    return f"{points} missing."


def pointed_sentence(picked: int, false: int | None) -> str:
    """What is said of the sentence that a learner pointed at, where one of several is false."""
    if false is None:
        return f"You pointed at sentence {picked}. Compare:"
    return "Yes, that is the one." if picked == false else f"No, it is sentence {false}."


def outcome_words(report: Report) -> str:
    """What a verdict means; of a program to mend how many faults are found, where that is known."""
    if report.robust is False:
        return NOT_ROBUST.sentence
    mending = report.mending
    if mending is None or mending.found is None:
        return VERDICTS[report.verdict].sentence
    found = f"{mending.found} of {counted(mending.faults, 'fault')} found"
    is_other = mending.found == mending.faults and report.verdict != "passed"
    return f"{found}, but another check does not hold" if is_other else found


def still_wrong(mending: Mending) -> str:
    """The behaviours that are not right yet, as a sentence; empty where none is known."""
    return f"Not right yet: {'; '.join(mending.wrong)}." if mending.wrong else ""


def changed_words(mending: Mending) -> str:
    """How much of a program was changed to mend it."""
    return f"{counted(mending.changed_lines, 'line')} changed, of {mending.lines}"


def outcome_word(outcome: str) -> str:
    """A stored verdict or rating in words; what an imported event made up stays as it is."""
    if outcome in VERDICTS:
        return VERDICTS[outcome].word
    return RATINGS[Rating(outcome)].word if outcome in list(Rating) else outcome


def percent(share: float) -> str:
    """A share in whole percent."""
    return f"{round(100 * share)} %"


def counted(number: int, noun: str) -> str:
    """A number with its noun, such as 1 minute or 5 minutes."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
