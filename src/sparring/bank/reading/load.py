"""Load questions from their files, strictly, with everything that is wrong and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import cast

from sparring.bank.kinds.declaration import Read
from sparring.bank.kinds.kinds import declared
from sparring.bank.question import Companions, Level, Question, Role
from sparring.bank.reading import front_matter
from sparring.bank.reading.files import PICTURE, QuestionFiles, files_of, question_files, strays
from sparring.bank.reading.text import Text, read_text, split
from sparring.bank.reading.version import version_of
from sparring.bank.topic import Topic, read_topics
from sparring.errors import BrokenQuestion, Fault

TEXTS = (".py", ".toml", ".txt")
"""How the names of those companions end that a kind may read."""


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

    def link(self, question: Question) -> str:
        """A question as a page in a folder beside the bank names it."""
        path = question.path.relative_to(self.root).as_posix()
        return f"[{question.identity}](../{self.root.name}/{path})"


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
        contents = read_contents(files, root)
        texts = texts_of(contents)
    except (OSError, UnicodeDecodeError) as error:
        return None, (Fault(path, 1, f"cannot be read as UTF-8 text: {error}"),)
    version = version_of(text, contents.items())
    return assemble(files, path, text=text, beside=texts, version=version)


def assemble(
    files: QuestionFiles, path: Path, *, text: str, beside: Mapping[str, str], version: str
) -> tuple[Question | None, tuple[Fault, ...]]:
    """Put a question together from what its files hold."""
    divided = split(text)
    if divided is None:
        return None, (Fault(path, 1, "no front matter: begin with a line `---`, the keys, and a line `---`"),)
    return put_together(
        files, path, text=divided, front=front_matter.read(divided[0], beside), rest=(beside, version)
    )


def put_together(
    files: QuestionFiles,
    path: Path,
    *,
    text: tuple[str, str, int],
    front: front_matter.FrontMatter,
    rest: tuple[Mapping[str, str], str],
) -> tuple[Question | None, tuple[Fault, ...]]:
    """The question of a text that `split` divided, its front matter, the texts beside it and its version."""
    beside, version = rest
    _, below, first = text
    prose, complaints = read_text(below, first)
    faults = [Fault(path, line, message) for line, message in (*front.faults, *complaints)]
    companions, broken = read_companions(path.parent, beside, front)
    faults.extend(broken)
    if faults or prose is None:
        return None, tuple(faults)
    return build(files, path, text=prose, front=front, rest=(version, companions)), ()


def read_companions(folder: Path, beside: Mapping[str, str], front: front_matter.FrontMatter) -> Read:
    """What the kind of a question makes of the texts beside it."""
    wanted = declared(front.kind).beside
    return wanted.read(folder, beside, front.values) if wanted else (None, ())


def build(
    files: QuestionFiles,
    path: Path,
    *,
    text: Text,
    front: front_matter.FrontMatter,
    rest: tuple[str, Companions | None],
) -> Question:
    """The question itself, once nothing is wrong."""
    version, companions = rest
    values = front.values
    return Question(
        identity=files.identity,
        path=path,
        title=text.title,
        kind=front.kind,
        level=cast(Level, values["level"]),
        minutes=cast(int, values["minutes"]),
        roles=cast(tuple[Role, ...], values["roles"]),
        asked=cast(int, values["asked"]),
        requires=cast(tuple[str, ...], values["requires"]),
        aliases=cast(tuple[str, ...], values.get("aliases", ())),
        sources=cast(tuple[str, ...], values["sources"]),
        checked=cast(date, values["checked"]),
        statement=text.statement,
        sections=text.sections,
        version=version,
        companions=companions,
        edition=cast(int, values.get("edition", 1)),
    )


def texts_of(contents: Mapping[str, bytes]) -> dict[str, str]:
    """Those of the other files that are texts."""
    return {name: content.decode() for name, content in contents.items() if name.endswith(TEXTS)}


def read_contents(files: QuestionFiles, root: Path) -> dict[str, bytes]:
    """The other files of a question's folder, by path inside it, without pictures: those are drawn."""
    folder = files.identity + "/"
    names = [path for path, _, _ in files.stamps if path != files.markdown and not path.endswith(PICTURE)]
    return {path.removeprefix(folder): (root / path).read_bytes() for path in names}


def disputed(questions: list[Question]) -> Iterator[Fault]:
    """Former identities that another question claims too, or still bears."""
    owners: dict[str, str] = {question.identity: question.identity for question in questions}
    for question in questions:
        for alias in question.aliases:
            owner = owners.setdefault(alias, question.identity)
            if owner != question.identity or alias == question.identity:
                yield Fault(question.path, 1, f"alias `{alias}` belongs to {owner} already: remove it")
