"""Load questions from their files, strictly, with everything that is wrong and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import cast

from sparring.bank.question import Coding, Kind, Level, Question, Role
from sparring.bank.reading import front_matter
from sparring.bank.reading.companions import CHECKS, read_coding
from sparring.bank.reading.files import QuestionFiles, files_of, question_files, strays
from sparring.bank.reading.text import Text, read_text, split
from sparring.bank.reading.version import version_of
from sparring.bank.topic import Topic, read_topics
from sparring.errors import BrokenQuestion, Fault


@dataclass(frozen=True, eq=False)
class Bank:
    """All questions that could be read, in the order of the topics, and what is wrong with the others."""

    root: Path
    topics: tuple[Topic, ...]
    questions: tuple[Question, ...]
    faults: tuple[Fault, ...] = ()

    @cached_property
    def by_identity(self) -> Mapping[str, Question]:
        """The questions by identity; former identities are left out."""
        return {question.identity: question for question in self.questions}

    def of_topic(self, topic: str) -> tuple[Question, ...]:
        """The questions of one topic."""
        return tuple(question for question in self.questions if question.topic == topic)


def load_bank(root: Path) -> Bank:
    """Read every question; a broken file never takes the others down."""
    topics, _ = read_topics(root)
    places = {topic.name: number for number, topic in enumerate(topics)}
    questions, faults = list[Question](), list(read_bank_faults(root))
    for files in question_files(root):
        question, complaints = read_question(files, root)
        faults.extend(complaints)
        if question and question.topic in places:
            questions.append(question)
    questions.sort(key=lambda question: (places[question.topic], question.name))
    return Bank(root, topics, tuple(questions), (*faults, *disputed(questions)))


def read_bank_faults(root: Path) -> Iterator[Fault]:
    """What is wrong with the bank beside its questions: the list of topics, folders and stray files."""
    topics, faults = read_topics(root)
    yield from faults
    names = {topic.name for topic in topics}
    for files in question_files(root):
        if files.identity.partition("/")[0] not in names:
            yield Fault(root / files.markdown, 1, "its folder is no topic of topics.toml: move the file")
    for path in strays(root):
        yield Fault(root / path, 1, STRAY)


STRAY = (
    "belongs to no question: a question is `<topic>/<name>.md` or a folder `<topic>/<name>/` with README.md"
)


def load_question(path: Path, bank_root: Path) -> Question:
    """The question at a Markdown file or folder of the bank; every fault of its files is raised together."""
    files = files_of(path, bank_root)
    if files is None:
        raise BrokenQuestion(f"{path} is no question of the bank at {bank_root}.")
    question, faults = read_question(files, bank_root)
    if question is None:
        raise BrokenQuestion(f"{files.identity} cannot be used until its files are mended:", faults)
    return question


def read_question(files: QuestionFiles, root: Path) -> tuple[Question | None, tuple[Fault, ...]]:
    """A question without a fault, or None and its faults."""
    path = root / files.markdown
    if not path.is_file():
        return None, (Fault(path, 1, "the folder has no README.md: write the question there"),)
    try:
        text = path.read_text(encoding="utf-8")
        companions = read_companions(files, root)
        sources = {name: content.decode() for name, content in companions.items() if name.endswith(".py")}
    except (OSError, UnicodeDecodeError) as error:
        return None, (Fault(path, 1, f"cannot be read as UTF-8 text: {error}"),)
    version = version_of(text, companions.items())
    return assemble(files, path, text=text, sources=sources, version=version)


def assemble(
    files: QuestionFiles, path: Path, *, text: str, sources: Mapping[str, str], version: str
) -> tuple[Question | None, tuple[Fault, ...]]:
    """Put a question together from what its files hold."""
    is_coding = CHECKS in sources
    divided = split(text)
    if divided is None:
        return None, (Fault(path, 1, "no front matter: begin with a line `---`, the keys, and a line `---`"),)
    head, rest, first = divided
    front = front_matter.read(head, coding=is_coding)
    faults = [Fault(path, line, message) for line, message in front.faults]
    faults.extend(Fault(path, line, message) for line, message in kind_faults(front, coding=is_coding))
    prose, complaints = read_text(rest, first)
    faults.extend(Fault(path, line, message) for line, message in complaints)
    coding: Coding | None = None
    if is_coding:
        coding, broken = read_coding(path.parent, sources, front=front.values)
        faults.extend(broken)
    if faults or prose is None:
        return None, tuple(faults)
    return build(files, path, text=prose, front=front.values, rest=(version, coding)), ()


def build(
    files: QuestionFiles,
    path: Path,
    *,
    text: Text,
    front: Mapping[str, object],
    rest: tuple[str, Coding | None],
) -> Question:
    """The question itself, once nothing is wrong."""
    version, coding = rest
    return Question(
        identity=files.identity,
        path=path,
        title=text.title,
        kind=cast(Kind, front.get("kind", Kind.CODING if coding else Kind.THEORY)),
        level=cast(Level, front["level"]),
        minutes=cast(int, front["minutes"]),
        roles=cast(tuple[Role, ...], front["roles"]),
        asked=cast(int, front["asked"]),
        requires=cast(tuple[str, ...], front["requires"]),
        aliases=cast(tuple[str, ...], front.get("aliases", ())),
        sources=cast(tuple[str, ...], front["sources"]),
        checked=cast(date, front["checked"]),
        statement=text.statement,
        sections=text.sections,
        version=version,
        coding=coding,
    )


def read_companions(files: QuestionFiles, root: Path) -> dict[str, bytes]:
    """The other files of a question's folder, by path inside it."""
    folder = files.identity + "/"
    names = [path for path, _, _ in files.stamps if path != files.markdown]
    return {path.removeprefix(folder): (root / path).read_bytes() for path in names}


def kind_faults(front: front_matter.FrontMatter, *, coding: bool) -> Iterator[tuple[int, str]]:
    """A kind that the files contradict."""
    kind = front.values.get("kind")
    if kind is not None and (kind is Kind.CODING) != coding:
        advice = "there is a checks.py, so write `kind: coding`" if coding else "add checks.py beside it"
        yield front.lines["kind"], f"`kind: {kind}` does not fit the files: {advice}, or remove the key"


def disputed(questions: list[Question]) -> Iterator[Fault]:
    """Former identities that another question claims too, or still bears."""
    owners: dict[str, str] = {question.identity: question.identity for question in questions}
    for question in questions:
        for alias in question.aliases:
            owner = owners.setdefault(alias, question.identity)
            if owner != question.identity or alias == question.identity:
                yield Fault(question.path, 1, f"alias `{alias}` belongs to {owner} already: remove it")
