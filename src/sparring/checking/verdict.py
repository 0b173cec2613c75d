"""The outcome of a submission or of one check."""

from enum import StrEnum


class Verdict(StrEnum):
    """What the judge says; only `PASSED` is good, and `JUDGE_ERROR` never counts."""

    PASSED = "passed"
    WRONG = "wrong"
    CRASHED = "crashed"
    TOO_SLOW = "too_slow"
    TOO_BIG = "too_big"
    FORBIDDEN = "forbidden"
    NOT_ATTEMPTED = "not_attempted"
    MALFORMED = "malformed"
    JUDGE_ERROR = "judge_error"
