"""Reading commands: list, show, search, topics, random."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sparring.cli.practising import watching
from sparring.cli.scope import Scope
from sparring.cli.terminal.proven import with_marks
from tests.bank.builder import SECOND_BODY, add_theory, empty_bank
from tests.cli.conftest import BANK, Machine


def test_bare_command_greets_and_says_what_to_do_next(machine: Machine) -> None:
    ran = machine.spar()
    assert ran.code == 0
    assert "spar start roc-auc" in ran.out


def test_topics_are_the_21_with_the_pillars_first(machine: Machine) -> None:
    topics = machine.spar("topics", "--json").json["topics"]
    assert len(topics) == 21
    assert [one["name"] for one in topics if one["pillar"]] == [one["name"] for one in topics[:5]]


def test_list_of_a_topic_begins_with_what_is_asked_most(machine: Machine) -> None:
    asked = [one["asked"] for one in machine.spar("list", "ml-theory", "--json").json["questions"]]
    assert asked == sorted(asked, reverse=True)


@pytest.mark.parametrize("columns", [80, 110, 200])
@pytest.mark.parametrize("words", [("topics",), ("list", "regression"), ("search", "variance")])
def test_no_row_is_wider_than_the_terminal(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, columns: int, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert max(len(line) for line in machine.spar(*words).out.splitlines()) <= columns


def test_list_filters_by_kind_level_and_role(machine: Machine) -> None:
    found = machine.spar("list", "--kind", "coding", "--role", "ml-engineer", "--json").json["questions"]
    assert "ml-coding/roc-auc" in {one["identity"] for one in found}
    assert {one["kind"] for one in found} == {"coding"}


@pytest.mark.parametrize(("kind", "topic"), [("case", "applied-ml-cases"), ("design", "ml-system-design")])
def test_list_tells_cases_and_designs_from_theory(machine: Machine, kind: str, topic: str) -> None:
    found = machine.spar("list", "--kind", kind, "--json").json["questions"]
    assert {one["kind"] for one in found} == {kind}
    assert {one["identity"] for one in found} >= {
        f"{topic}/{path.stem}" for path in (BANK / topic).glob("*.md")
    }


def test_topics_count_the_kinds_that_there_are(machine: Machine) -> None:
    told = machine.spar("topics", "--json").json
    kinds = {one["name"]: one["kinds"] for one in told["topics"]}
    assert set(kinds["ml-coding"]) == {"coding"}
    assert set(kinds["ml-system-design"]) == {"design"}
    assert sum(told["total"]["kinds"].values()) == told["total"]["questions"]
    assert f"{told['total']['kinds']['case']} case" in machine.spar("topics").out


def test_a_kind_that_the_bank_has_not_is_said_to_be_absent(machine: Machine, tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    add_theory(bank)
    told = "This bank has no case question. It has: 1 theory."
    assert told in Machine(machine.home, bank).spar("list", "--kind", "case").out
    ran = Machine(machine.home, bank).spar("random", "--kind", "case")
    assert (ran.code, told in ran.err) == (2, True)


@pytest.mark.parametrize("words", [("--kind", "design"), ("--kind", "case"), ("--coding",), ()])
def test_a_new_question_is_of_the_kind_asked_for(
    machine: Machine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    other = Machine(machine.home, empty_bank(tmp_path))
    assert other.spar("bank", "new", "ml-theory/mine", *words).code == 0
    (found,) = other.spar("list", "--json").json["questions"]
    assert found["kind"] == (words[-1].removeprefix("--") if words else "theory")


def test_show_hides_the_answer_until_asked(machine: Machine) -> None:
    hidden, shown = machine.spar("show", "roc-auc"), machine.spar("show", "roc-auc", "--answer")
    assert "Mann–Whitney" not in hidden.out
    assert "Mann–Whitney" in shown.out
    assert "spar start roc-auc" in hidden.out


def test_show_has_our_programs_with_the_answer(machine: Machine) -> None:
    reference = (BANK / "ml-coding" / "roc-auc" / "reference.py").read_text().splitlines()
    hidden, shown = machine.spar("show", "roc-auc"), machine.spar("show", "roc-auc", "--answer")
    assert reference[-1].strip() in shown.out
    assert reference[-1].strip() not in hidden.out
    assert "Expert" in machine.spar("show", "ml-coding/k-means", "--answer", "--json").json["sections"]


def test_show_never_prints_match_terms(machine: Machine) -> None:
    assert "<!-- match" not in machine.spar("show", "bias-variance-trade-off", "--answer").out


def test_show_keeps_what_only_a_reader_wants_for_deeper(machine: Machine) -> None:
    bank = empty_bank(machine.home)
    add_theory(bank, body=SECOND_BODY, edition="2")
    ours = ("--bank", str(bank), "show", "ridge")

    plain, deeper = machine.spar(*ours, "--answer"), machine.spar(*ours, "--deeper")

    assert "eigenvalues" not in plain.out
    assert "8 words more, shown by --deeper" in plain.out
    assert "eigenvalues" in deeper.out
    assert "Gram matrix" in deeper.out


@pytest.mark.parametrize(
    ("before", "marked"),
    [
        ("A claim.\n\n", "A claim. ✓\n\nMore."),
        ("- One.\n- Two.\n\n", "- One.\n- Two. ✓\n\nMore."),
        ("| a |\n| --- |\n| 1 |\n\n", "| a |\n| --- |\n| 1 |\n\n✓\n\nMore."),
        ("```math\nx\n```\n\n", "```math\nx\n```\n\n✓\n\nMore."),
        ("", "\n\n✓\n\nMore."),
    ],
)
def test_a_proof_is_a_mark_behind_its_sentence(before: str, marked: str) -> None:
    assert with_marks(f"{before}```python proof\nassert 1 < 2\n```\n\nMore.") == marked


def test_show_has_the_code_of_proofs_on_demand(machine: Machine) -> None:
    marked = machine.spar("show", "bias-variance-trade-off", "--answer").out
    whole = machine.spar("show", "bias-variance-trade-off", "--answer", "--proofs").out

    assert "assert cubic" not in marked
    assert "✓ checked by running it; the code: --proofs" in marked
    assert "assert cubic[2] < wiggly[2] < line[2]" in whole


def test_show_tells_a_picture_in_words_and_draws_nothing(machine: Machine) -> None:
    shown = machine.spar("show", "roc-curve-and-auc", "--answer").out

    assert "The ROC curve of the example: it climbs" in shown
    assert "matplotlib" not in shown


def test_show_keeps_what_a_cross_examination_asks(machine: Machine) -> None:
    bank = empty_bank(machine.home)
    add_theory(bank, body=SECOND_BODY, edition="2")

    shown = machine.spar("--bank", str(bank), "show", "ridge", "--answer").out

    assert "It needs no scaling" in shown
    assert [
        one for one in ("<!--", "probe", "It depends on scaling", "little variance") if one in shown
    ] == []


def test_topics_count_the_second_edition(machine: Machine) -> None:
    bank = empty_bank(machine.home)
    add_theory(bank, body=SECOND_BODY, edition="2")
    add_theory(bank, "lasso")

    told = machine.spar("--bank", str(bank), "topics", "--json").json

    assert told["total"]["second_edition"] == 1
    assert {one["name"]: one["second_edition"] for one in told["topics"]} == {"ml-coding": 0, "ml-theory": 1}


def test_search_finds_by_words_of_the_text(machine: Machine) -> None:
    found = machine.spar("search", "mann", "Whitney", "--json").json
    assert "ml-coding/roc-auc" in {one["identity"] for one in found}


def test_random_is_reproducible_with_a_seed(machine: Machine) -> None:
    first = machine.spar("random", "--seed", "7", "--json").json
    assert machine.spar("random", "--seed", "7", "--json").json == first


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (("shwo", "roc-auc"), "Did you mean `spar show`?"),
        (("show", "roc-acu"), "Did you mean ml-coding/roc-auc?"),
        (("list", "ml-codin"), "Did you mean 'ml-coding'?"),
    ],
)
def test_mistyped_name_gets_a_suggestion_and_exit_code_2(
    machine: Machine, words: tuple[str, ...], advice: str
) -> None:
    ran = machine.spar(*words)
    assert ran.code == 2
    assert advice in ran.err


def test_broken_question_is_skipped_and_counted(machine: Machine) -> None:
    bank = machine.home / "questions"
    shutil.copytree(machine.bank / "ml-theory", bank / "ml-theory")
    shutil.copy(machine.bank / "topics.toml", bank)
    (bank / "ml-theory" / "broken.md").write_text("---\nlevel: brutal\n---\n# Broken\n")
    ran = Machine(machine.home, bank).spar("list")
    assert ran.code == 0
    assert "bias-variance-trade-off" in ran.out
    assert "1 file was skipped" in ran.err


def test_reading_imports_no_heavy_library(machine: Machine) -> None:
    machine.spar("list")  # compiles the index
    program = (
        "import sys; from sparring.cli.app import run; run(['list', '--json']);"
        "heavy = {'numpy', 'scipy', 'django', 'rich', 'yaml', 'asyncio'} & set(sys.modules);"
        "sys.exit(', '.join(heavy))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=BANK, check=False
    )
    assert ran.stderr.strip() == ""


def test_no_color_is_obeyed(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in machine.spar("list").out


def test_help_lists_every_command(machine: Machine) -> None:
    told = machine.spar("--help").out
    for name in (
        "list",
        "show",
        "search",
        "random",
        "topics",
        "start",
        "try",
        "hint",
        "log",
        "bank",
        "doctor",
    ):
        assert f"  {name} " in told


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(machine: Machine, shell: str) -> None:
    assert "_SPAR_COMPLETE" in machine.spar("completion", shell).out


def test_doctor_names_isolation_and_places(machine: Machine) -> None:
    told = machine.spar("doctor", "--json").json
    assert told["isolation"] in ("full", "restricted", "process")
    assert told["your files"] == str(machine.home / "work")


def test_show_decoy_shows_the_whole_program_and_its_mistake(machine: Machine) -> None:
    shown = machine.spar("bank", "show-decoy", "roc-auc/number-for-one-class")
    assert shown.code == 0
    assert "ml-coding/roc-auc/number-for-one-class · wrong\nDoes not raise" in shown.out
    assert "def roc_auc(labels, scores):" in shown.out
    assert "--- decoys/candidate.py\n+++ decoys/number-for-one-class.py\n" in shown.out
    changed = [line for line in shown.out.splitlines() if line.startswith(("- ", "+ "))]
    assert changed == ['-        raise ValueError("a class is absent")', "+        return 0.0"]


def test_show_decoy_as_json_gives_what_the_judge_runs(machine: Machine) -> None:
    shown = machine.spar("bank", "show-decoy", "ml-coding/roc-auc/number-for-one-class", "--json").json
    assert (shown["question"], shown["decoy"]) == ("ml-coding/roc-auc", "number-for-one-class")
    assert shown["verdict"] == "wrong"
    assert "        return 0.0\n" in shown["source"]
    assert shown["difference"].count("\n+") == 2  # the file's name and the one line


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("roc-auc/candidate", "ml-coding/roc-auc has no decoy 'candidate'; it has all-pairs, "),
        ("kv-cache/slow", "generative-ai/kv-cache has no program to write, so it has no decoys."),
        ("votes", "Name its question too: spar bank show-decoy topic/name/votes"),
    ],
)
def test_show_decoy_says_what_is_not_there(machine: Machine, name: str, told: str) -> None:
    shown = machine.spar("bank", "show-decoy", name)
    assert shown.code != 0
    assert told in shown.err


def test_clarifications_are_folded_until_they_are_asked_for(machine: Machine) -> None:
    prompt = machine.spar("show", "roc-auc")
    asked = machine.spar("show", "roc-auc", "--clarifications")

    assert "What about ties?" not in prompt.out
    assert "6 clarifications: spar show roc-auc --clarifications" in prompt.out
    assert "spar rules" in prompt.out
    assert "What about ties?" in asked.out
    assert "Mann–Whitney" not in asked.out


def test_clarifications_as_json_are_a_section_of_their_own(machine: Machine) -> None:
    assert machine.spar("show", "roc-auc", "--json").json["sections"] == {}
    found = machine.spar("show", "roc-auc", "--clarifications", "--json").json["sections"]
    assert list(found) == ["Clarifications"]


def test_house_rules_are_a_page_of_their_own(machine: Machine) -> None:
    assert "float64" in machine.spar("rules").out
    assert "float64" in machine.spar("rules", "--json").json["rules"]


def test_a_bank_without_house_rules_says_so(machine: Machine, tmp_path: Path) -> None:
    bank = empty_bank(tmp_path / "other")
    add_theory(bank)
    ran = machine.spar("--bank", str(bank), "rules")
    assert (ran.code, "no house rules" in ran.err) == (1, True)


def test_a_key_shows_the_clarifications_while_watching(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    scope = Scope.here(machine.bank)

    watching._show(scope, scope.question("roc-auc"), Path("unused.py"), "c")

    assert "What about ties?" in capsys.readouterr().out
    assert "c clarifications" in watching.KEYS
