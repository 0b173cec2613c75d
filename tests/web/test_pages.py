"""What a learner does on the pages, without scripts."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest

from sparring.bank.kind import Kind, Role
from sparring.bank.write_new import write_new
from sparring.inbox.event import EventKind, Face, Moment, new_event
from tests.bank.builder import SECOND_BODY, add_theory
from tests.web.conftest import RIGHT, SQUARES, STARTER, Site

DOUBLE = "/q/ml-coding/double"
RIDGE = "/q/ml-theory/ridge"


def test_every_page_answers(site: Site) -> None:
    pages = (
        "/",
        "/topics",
        "/topics/ml-theory",
        "/plan",
        "/placement",
        "/progress",
        "/calibration",
        "/search",
        "/settings",
        "/about",
        DOUBLE,
        RIDGE,
    )

    assert {
        site.client.get(path).status_code for path in (*pages, f"{DOUBLE}/kept", f"{DOUBLE}/solution")
    } == {200}


@pytest.mark.parametrize("kind", Kind)
def test_a_question_of_every_kind_has_a_page_that_names_the_kind(site: Site, kind: Kind) -> None:
    write_new(site.desk.location.root, "ml-theory/another", kind=kind, today=date(2026, 2, 1))

    page = site.text("/q/ml-theory/another")

    assert f"<span>{kind}</span>" in page
    assert f"<span>{kind}</span>" in site.text("/topics/ml-theory")
    assert f"<dt>{kind}</dt>" in site.text("/about")


def test_the_answer_stays_hidden_until_it_is_asked_for(site: Site) -> None:
    assert "Gram matrix" not in site.text(RIDGE)
    assert "Gram matrix" in site.post(f"{RIDGE}/answer", answer="").content.decode()


def test_what_only_a_reader_wants_is_folded_and_the_cross_examination_stays_hidden(site: Site) -> None:
    add_theory(site.desk.location.root, "lasso", body=SECOND_BODY, edition="2", title="What is lasso?")

    page = site.post("/q/ml-theory/lasso/answer", answer="").content.decode()

    folded = page.partition('<details class="deeper">')[2].partition("</details>")[0]
    assert "eigenvalues" in folded
    assert [one for one in ("probe", "little variance", "It depends on scaling") if one in page] == []


def test_terms_that_match_suggest_ticks_and_never_reach_the_page(site: Site) -> None:
    page = site.post(f"{RIDGE}/answer", answer="It trades bias for variance.").content.decode()

    assert page.count("you wrote “") == 1
    assert " checked" not in page.partition('class="ticks"')[2].partition("</ul>")[0]
    assert "match:" not in page


def test_a_graded_answer_is_an_event(site: Site) -> None:
    site.post(f"{RIDGE}/grade", answer="mine", confidence="80", tick=["1", "2"], seconds="42")

    (event,) = site.desk.inbox.events()
    assert (event.kind, event.face, event.confidence, event.seconds) == ("answer", "web", 80, 42.0)
    assert event.ticks == {
        "It shrinks coefficients.": True,
        "It trades bias for variance.": True,
        "The Gram matrix becomes invertible.": False,
    }
    assert event.rest == {"rating": "good"}


@pytest.mark.parametrize(
    ("ticks", "rating"), [(["1", "2"], "good"), (["1"], "hard"), ([], "again"), (["3"], "again")]
)
def test_the_rating_follows_from_the_musts(site: Site, ticks: list[str], rating: str) -> None:
    response = site.post(f"{RIDGE}/grade", tick=ticks)

    (event,) = site.desk.inbox.events()
    assert event.rest["rating"] == rating
    assert response["Location"] == f"{RIDGE}/attempt/{event.id}"


def test_after_an_answer_one_stays_on_it_and_what_was_missed_stands_first(site: Site) -> None:
    stored = site.post(f"{RIDGE}/grade", answer="mine", tick=["2"], confidence="80")
    page = site.text(stored["Location"])

    missing = page.index("What was missing")
    assert missing < page.index("It shrinks coefficients.") < page.index("Short answer")
    assert "It is <strong>back" in page
    assert "mine" in page
    assert "Next: " in page or "Today is done" in page


def test_another_question_shows_no_attempt_of_this_one(site: Site) -> None:
    stored = site.post(f"{RIDGE}/grade", tick=["1"])
    identity = stored["Location"].rpartition("/")[2]

    assert site.client.get(f"{DOUBLE}/attempt/{identity}").status_code == 404
    assert site.client.get(f"{RIDGE}/attempt/nothing").status_code == 404


def test_ask_me_again_tomorrow(site: Site) -> None:
    stored = site.post(f"{RIDGE}/grade", tick=["1", "2"])
    identity = stored["Location"].rpartition("/")[2]
    asked = site.post(f"{RIDGE}/again", attempt=identity)

    assert asked["Location"] == stored["Location"]
    assert "back tomorrow" in site.text(stored["Location"])


def a_day_later(site: Site, days: int = 1) -> None:
    later = Moment(site.desk.clock().at + timedelta(days=days), "UTC")
    object.__setattr__(site.desk, "clock", lambda: later)


def test_a_program_that_passed_begins_blank_on_a_later_day_and_the_old_one_is_a_click_away(
    site: Site,
) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    assert "2 * x" in site.text(DOUBLE)

    a_day_later(site)
    page = site.text(DOUBLE)
    assert "NotImplementedError" in page
    assert "2 * x" not in page.partition('id="source"')[2].partition("</textarea>")[0]
    address = page.partition("so it begins with a blank file")[2].partition('href="')[2].partition('"')[0]
    assert "Go on with this program" in site.text(address)

    taken = site.post(f"{address}/take")
    assert taken["Location"] == DOUBLE
    assert "2 * x" in site.text(DOUBLE).partition('id="source"')[2]


def test_what_was_changed_after_the_pass_stays_in_the_editor(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    site.post(f"{DOUBLE}/draft", source="tidied_up", revision="1")

    a_day_later(site)
    assert "tidied_up" in site.text(DOUBLE)


def test_after_a_pass_one_is_told_when_it_is_back_and_what_comes_next(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    page = site.client.get(f"{DOUBLE}/after", HTTP_HX_REQUEST="true").content.decode()

    assert "<strong>back " in page
    assert "data-next" in page
    assert "Ask me again tomorrow" in page
    assert "Compare with ours" in page


def test_what_was_missed_is_marked_in_the_answer_and_the_text_of_the_time_before_stands_beside(
    site: Site,
) -> None:
    site.post(f"{RIDGE}/grade", answer="the first text", tick=["1", "2"])
    stored = site.post(f"{RIDGE}/grade", answer="the second text", tick=["2"])
    page = site.text(stored["Location"])

    short = page.partition('id="short"')[2].partition("</section>")[0]
    assert "<mark>Ridge shrinks the coefficients of ridge towards zero" in short
    assert page.index("the second text") < page.index("The time before") < page.index("the first text")
    assert 'id="own-note"' in page


def test_an_earlier_program_opens_as_a_difference(site: Site) -> None:
    for source in (SQUARES, RIGHT):
        site.post(f"{DOUBLE}/submit", source=source)
    page = site.text(DOUBLE)
    address = page.partition(f'href="{DOUBLE}/attempt/')[2].partition('"')[0]
    shown = site.text(f"{DOUBLE}/attempt/{address}")

    assert 'class="added">' in shown
    assert 'class="gone">' in shown


def test_todays_list_is_extended_and_swapped(site: Site) -> None:
    site.skip_welcome()
    before = site.text("/")
    assert "Not this one today" in before
    first = before.partition('name="question" value="')[2].partition('"')[0]
    assert site.post("/today/swap", question=first, why="too_long").status_code == 302
    assert site.post("/today/more").status_code == 302
    assert site.client.get("/").status_code == 200


def test_the_correction_waits_until_one_has_pointed_at_a_sentence(site: Site) -> None:
    page = site.post(f"{RIDGE}/answer", answer="").content.decode()
    assert "It sets weights to zero." in page
    assert "sets one to zero" not in page

    pointed = site.post(f"{RIDGE}/point", sentence="3").content.decode()

    assert "You pointed at sentence 3." in pointed
    assert "<em>hardly ever</em> sets one to zero" in pointed
    assert pointed.partition('class="picked')[2].partition("</li>")[0].count("It sets weights") == 1


def test_where_the_question_names_the_false_sentence_the_pick_is_compared_with_it(site: Site) -> None:
    path = site.desk.location.root / "ml-theory" / "ridge.md"
    text = path.read_text()
    path.write_text(text.replace("**Correction.** ", "**Correction.** <!-- sentence: 3 --> "))
    site.desk.shelf._index = None

    assert "No, it is sentence 3." in site.post(f"{RIDGE}/point", sentence="1").content.decode()
    right = site.post(f"{RIDGE}/point", sentence="3").content.decode()
    assert "Yes, that is the one." in right
    assert "<!--" not in right


@pytest.mark.parametrize("sentence", ["", "0", "77", "-1", "²", "<b>", "1" * 400])
def test_pointing_at_nothing_shows_no_correction(site: Site, sentence: str) -> None:
    assert "sets one to zero" not in site.post(f"{RIDGE}/point", sentence=sentence).content.decode()
    assert site.client.post(f"{DOUBLE}/point", {"sentence": sentence}).status_code == 404


def test_a_proof_is_run_in_place(site: Site) -> None:
    page = site.post(f"{RIDGE}/answer", answer="").content.decode()
    line = page.partition('name="line" value="')[2].partition('"')[0]

    assert "✔ It holds" in site.post(f"{RIDGE}/proof", line=line).content.decode()
    assert "no such proof" in site.post(f"{RIDGE}/proof", line="99999").content.decode()


def test_a_wrong_program_is_told_why(site: Site) -> None:
    page = site.post(f"{DOUBLE}/submit", source=SQUARES).content.decode()

    assert "Wrong" in page
    assert "Squares the number instead." in page


def test_what_a_program_prints_cannot_inject(site: Site) -> None:
    shouting = "def double(x):\n    print('<script>alert(1)</script>')\n    return '<b>no number</b>'\n"
    page = site.post(f"{DOUBLE}/submit", source=shouting).content.decode()
    page += site.post(f"{DOUBLE}/run", source=shouting, what="own", own="double(1)").content.decode()

    assert page.count("&lt;script&gt;alert(1)") >= 2
    assert "<script>alert" not in page
    assert "<b>no number" not in page


def test_a_right_program_is_on_the_progress_page_at_once(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)

    page = site.text("/progress")
    assert 'class="state good"' in page
    assert "Passed" in page
    assert "1 of 1" in page


def test_what_the_terminal_tried_is_on_the_progress_page(site: Site) -> None:
    moment = Moment(datetime(2026, 1, 2, tzinfo=UTC), "UTC")
    event = new_event(
        EventKind.TRY, Face.CLI, moment, "d", question="ml-coding/double", version="v", verdict="too_slow"
    )
    site.desk.inbox.append(event)

    page = site.text("/progress")
    assert "Too slow" in page
    assert "2 Jan 2026 · terminal" in page


def test_an_unchanged_starter_is_no_attempt(site: Site) -> None:
    page = site.post(f"{DOUBLE}/submit", source=STARTER).content.decode()

    assert "Not begun" in page
    assert list(site.desk.inbox.events()) == []


def test_running_the_shown_checks_records_nothing(site: Site) -> None:
    page = site.post(f"{DOUBLE}/run", source=SQUARES, what="shown").content.decode()

    assert "Twice three is six" in page
    assert "Zero stays zero" not in page.partition('id="outcome"')[2]
    assert list(site.desk.inbox.events()) == []


def test_ones_own_input_shows_output_and_value(site: Site) -> None:
    own = "print('hello'); x = 20\ndouble(x + 1)"
    page = site.post(f"{DOUBLE}/run", source=RIGHT, what="own", own=own).content.decode()

    assert "hello" in page
    assert "<code>42</code>" in page


@pytest.mark.parametrize(
    ("own", "told"),
    [("double(", "does not parse"), ("1 / 0", "ZeroDivisionError"), ("import os", "Your input ran")],
)
def test_ones_own_input_may_be_anything(site: Site, own: str, told: str) -> None:
    assert told in site.post(f"{DOUBLE}/run", source=RIGHT, what="own", own=own).content.decode()


def test_a_hint_is_taken_one_at_a_time_and_remembered(site: Site) -> None:
    site.post(f"{DOUBLE}/hint", source=STARTER)

    page = site.text(DOUBLE)
    assert "What is twice a number?" in page
    assert "Which operator" not in page
    assert "Take hint 2 of 3" in page


def test_submitting_saves_the_draft(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=SQUARES)

    assert "return x * x" in site.text(DOUBLE)


def test_two_windows_are_told_of_each_other_and_nothing_is_lost(site: Site) -> None:
    first = site.post(f"{DOUBLE}/draft", source="first_window", revision="0").json()
    site.post(f"{DOUBLE}/draft", source="second_window", revision=first["revision"])

    late = site.post(f"{DOUBLE}/draft", source="first_again", revision=first["revision"])

    assert late.status_code == 409
    assert late.json()["source"] == "second_window"
    assert "first_again" in site.text(f"{DOUBLE}/kept")


def test_a_late_window_that_submits_is_judged_and_loses_nothing(site: Site) -> None:
    first = site.post(f"{DOUBLE}/draft", source="first_window", revision="0").json()
    site.post(f"{DOUBLE}/draft", source="second_window", revision=first["revision"])

    page = site.post(f"{DOUBLE}/submit", source=RIGHT, revision=first["revision"]).content.decode()

    assert "Passed" in page
    assert "second_window" in site.text(DOUBLE)
    assert "2 * x" in re.sub(r"<[^>]+>", "", site.text(f"{DOUBLE}/kept"))


def test_beginning_again_gives_the_starter_and_keeps_the_text(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=SQUARES)
    site.post(f"{DOUBLE}/restart")

    assert "NotImplementedError" in site.text(DOUBLE)
    assert "kept" in site.text(f"{DOUBLE}/kept").lower()


def test_a_newer_file_of_the_terminal_is_offered_and_taken_over(site: Site) -> None:
    path = site.desk.places.work / "ml-coding" / "double.py"
    path.parent.mkdir(parents=True)
    path.write_text("def double(x): return x + x  # terminal\n")
    assert "terminal is newer" in site.text(DOUBLE)

    site.post(f"{DOUBLE}/load-file")

    assert "# terminal" in site.text(DOUBLE)
    assert path.read_text().endswith("# terminal\n")


def test_interview_conditions_hide_level_hints_earlier_code_and_types(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=SQUARES)
    site.post("/interview", back=DOUBLE)

    page = site.text(DOUBLE)

    for hidden in ("easy", "Take hint", "x * x", "x: int", "Earlier"):
        assert hidden not in page
    assert "def double(x):" in page
    assert "data-timer" in page


def test_a_try_under_interview_conditions_says_so(site: Site) -> None:
    site.post("/interview", back="/")
    site.post(f"{DOUBLE}/submit", source=RIGHT)

    (event,) = site.desk.inbox.events()
    assert event.mode == "interview"


def test_search_marks_the_words(site: Site) -> None:
    assert "State in two sentences what <mark>ridge</mark>" in site.text("/search?words=ridge")


def test_search_marks_the_title_too(site: Site) -> None:
    assert "What does <mark>ridge</mark> do?" in site.text("/search?words=RIDGE")


def test_search_words_cannot_inject(site: Site) -> None:
    assert "<script>" not in site.text("/search?words=<script>alert(1)</script>").partition("<body")[2]


def test_settings_are_kept(site: Site) -> None:
    form = {
        "role": "ml-engineer",
        "interview_date": "2027-01-01",
        "company": "Harbour",
        "days_off": "2026-12-24",
    }
    minutes = [45, 45, 45, 45, 45, 0, 90]
    site.post("/settings", **form, minutes=minutes, rounds=["", "coding"], theme="dark", editor_keys="vim")

    page = site.text("/settings")
    assert 'data-theme="dark"' in page
    assert 'data-editor-keys="vim"' in page
    assert re.findall(r'name="minutes".*? value="(\d+)"', page) == [str(one) for one in minutes]
    assert 'value="Harbour"' in page
    assert 'value="2026-12-24"' in page
    assert '<input type="checkbox" name="rounds" value="coding" checked>' in page


def test_every_role_can_be_chosen(site: Site) -> None:
    for role in Role:
        site.post("/settings", role=role.value)

        page = site.text("/settings")
        assert f'name="role" value="{role}" checked>' in page
        assert page.count('name="role"') == len(Role) + 1


def test_settings_that_make_no_sense_are_told(site: Site) -> None:
    page = site.post("/settings", minutes=["many"] * 7, interview_date="soon", days_off="x").content.decode()

    assert "whole number" in page
    assert "YYYY-MM-DD" in page
    assert "Days off: give days" in page


def test_an_export_can_be_imported_again(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    export = site.client.get("/settings/export").content

    page = site.post("/settings/import", file=BytesIO(export)).content.decode()

    assert json.loads(export)["format"] == "sparring-export"
    assert "New: 0 events" in page


def test_a_broken_import_is_told(site: Site) -> None:
    response = site.post("/settings/import", file=BytesIO(b"{"))

    assert response.status_code == 400
    assert "no JSON" in response.content.decode()


def test_an_unknown_question_is_not_found_and_close_ones_are_named(site: Site) -> None:
    response = site.client.get("/q/ml-coding/dubble")

    assert response.status_code == 404
    assert "ml-coding/double" in response.content.decode()


def test_today_offers_a_question_and_says_why(site: Site) -> None:
    site.skip_welcome()
    page = site.text("/")

    assert "New to you" in page
    assert "Start" in page


def test_with_scripts_only_the_part_is_sent(site: Site) -> None:
    response = site.client.post(f"{DOUBLE}/submit", {"source": RIGHT}, HTTP_HX_REQUEST="true")

    assert "<html" not in response.content.decode()
    assert json.loads(response["HX-Trigger"])["draft-saved"]["revision"] == 1


def test_search_in_brief_has_titles_only(site: Site) -> None:
    page = site.client.get("/search?brief=1&words=ridge", HTTP_HX_REQUEST="true").content.decode()

    assert "What does <mark>ridge</mark> do?<small>ML theory</small>" in page
    assert "<html" not in page


def test_search_never_shows_a_word_of_an_answer(site: Site) -> None:
    page = site.text("/search?words=gram")

    assert "What does ridge do?" in page
    assert "in the answer" in page
    assert "Gram matrix" not in page


def test_search_says_what_it_read_for_a_slip_of_the_keys(site: Site) -> None:
    assert "Nothing has “hostle”; this is for “hostile”." in site.text("/search?words=hostle")


def test_the_own_input_holds_what_was_typed_and_nothing_of_ours(site: Site) -> None:
    def typed(page: str) -> str:
        return page.partition('<textarea id="own"')[2].partition(">")[2].partition("</textarea>")[0]

    assert typed(site.text(DOUBLE)) == ""
    page = site.post(f"{DOUBLE}/run", source=RIGHT, what="own", own="double(21)").content.decode()
    assert typed(page) == "double(21)"


def test_clarifications_are_folded_and_house_rules_a_link_away(site: Site) -> None:
    (site.desk.location.root / "house-rules.md").write_text("# House rules\n\nCompute in float64.\n")

    page = site.text(DOUBLE)

    assert "<details><summary>" in page.partition('id="clarifications"')[2]
    assert "be negative?" in page
    assert 'href="/rules"' in page
    assert "Compute in float64." in site.text("/rules")


def test_a_bank_without_house_rules_has_no_link_to_them(site: Site) -> None:
    assert 'href="/rules"' not in site.text(DOUBLE)
    assert site.client.get("/rules").status_code == 404


def test_in_an_interview_a_clarification_is_had_by_asking(site: Site) -> None:
    site.post("/interview")

    before = site.text(DOUBLE)
    told = site.post(f"{DOUBLE}/ask", asked="can the number be below zero, negative?", source="x = 1")
    page = told.content.decode()
    again = site.post(f"{DOUBLE}/ask", asked="what about the weather", told="0", source="x = 1")

    assert "be negative?" not in before
    assert "be negative?" in page
    assert "x = 1" in page
    assert "nothing to add" not in page
    assert "be negative?" in again.content.decode()
    assert "nothing to add" in again.content.decode()


def test_a_made_up_place_of_a_clarification_shows_nothing(site: Site) -> None:
    site.post("/interview")

    page = site.post(f"{DOUBLE}/ask", asked="", told=["7", "-1", "x", "٣"], source="").content.decode()

    assert "be negative?" not in page


def test_only_the_part_is_sent_to_a_script(site: Site) -> None:
    site.post("/interview")

    answer = site.client.post(f"{DOUBLE}/ask", {"asked": "negative", "source": ""}, HTTP_HX_REQUEST="true")

    assert "be negative?" in answer.content.decode()
    assert "<article" not in answer.content.decode()


STRICT = """
from sparring.checking import check, equal


@check("Twice three is six", shown=True)
def small(solution):
    equal(solution.double(3), 6)


@check("Huge numbers are doubled", robust=True)
def huge(solution):
    equal(solution.double(10**30), 2 * 10**30)
"""


def test_a_pass_that_a_strict_edge_case_breaks_is_a_pass_and_says_so(site: Site) -> None:
    checks = site.desk.location.root / "ml-coding" / "double" / "checks.py"
    checks.write_text(STRICT)

    page = site.post(
        f"{DOUBLE}/submit", source="def double(x):\n    return 2 * min(x, 2**40)\n"
    ).content.decode()

    assert "Passed, not robust" in page
    assert "Huge numbers are doubled (strict edge case)" in page
    assert "Compare with ours" in page
    assert "Passed, not robust" in site.text(DOUBLE).partition('id="earlier"')[2]
