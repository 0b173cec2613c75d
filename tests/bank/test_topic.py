from pathlib import Path

import pytest

from sparring.bank.topic import read_topics
from tests.bank.builder import TOPICS

BANK = Path(__file__).resolve().parents[2] / "questions"


def test_the_bank_has_its_twenty_one_topics_with_the_five_pillars_first() -> None:
    topics, faults = read_topics(BANK)

    assert faults == ()
    assert len(topics) == 21
    assert [topic.pillar for topic in topics] == [True] * 5 + [False] * 16
    assert topics[0].name == "ml-coding"
    assert topics[-1].name == "generative-ai"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "ML coding"\n', "", "write exactly the keys"),
        ("pillar = true", 'pillar = "yes"', "true or false"),
        ('description = "Code."', 'description = ""', "must be text"),
        ("[[topic]]", "[[topics]]", "no topic is listed"),
        ("[[topic]]", "[[topic", "cannot be read"),
    ],
)
def test_what_is_wrong_with_the_list_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "topics.toml").write_text(TOPICS.replace(old, new))

    _, (fault, *_) = read_topics(tmp_path)

    assert message in fault.message
