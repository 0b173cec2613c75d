import pytest

from sparring.bank.reading.counting import words_said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Three plain words.", 3),
        ("- a **list**\n- of\n", 3),
        ("the cost $c_{FN} + 2 x$ is high", 5),
        ("| a | b |\n| --- | --- |\n| 1 | 2 |\n", 4),
        ("before\n\n```python\none two three\n```\n\nafter", 2),
        ("see ![A curve that rises.](curve.svg) there", 2),
        ("see [its page](../ml-theory.md#short-answer) there", 4),
        ("one <!-- match: two --> three", 2),
        ("5 dollars or \\$5 and \\$6", 6),
        ("", 0),
    ],
)
def test_only_what_is_said_counts(text: str, words: int) -> None:
    assert words_said(text) == words
