"""Markdown of the bank as HTML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.bank.proof import proofs_of
from sparring.bank.reading.load import load_bank
from sparring.web.prose import PROOF_MARK, to_html, with_proof_buttons

BANK = Path(__file__).parents[2] / "questions"
LEFT_OVER = re.compile(r"<m[ion]>\\")


def test_prices_stay_text() -> None:
    assert "math" not in to_html("It costs $5 and $6 a month.")


@pytest.mark.parametrize("text", ["$a < b$", "$`a < b`$", "$$a < b$$", "```math\na < b\n```"])
def test_formulas_are_mathml_and_keep_their_source(text: str) -> None:
    page = to_html(text)

    assert 'data-tex="a &lt; b"' in page.replace("\n", "")
    assert "<math" in page


def test_a_formula_that_cannot_be_read_is_shown_as_it_is_written() -> None:
    assert "\\frac{" in to_html(r"$\frac{$ and more")


def test_a_proof_can_be_run_by_its_line() -> None:
    page = with_proof_buttons(
        to_html("Text.\n\n```python proof\nassert True\n```\n", first_line=10), "/q/a/b/proof"
    )

    assert 'name="line" value="12"' in page
    assert 'hx-post="/q/a/b/proof"' in page


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("A claim.", '<p>A claim. <button type="button" class="proven" popovertarget="code-3"'),
        (
            "- A claim.",
            '</ul>\n<p class="proven-above"><button type="button" class="proven" popovertarget="code-3"',
        ),
    ],
)
def test_a_proof_is_a_mark_behind_its_sentence_that_opens_the_code(before: str, shown: str) -> None:
    page = to_html(f"{before}\n\n```python proof\nassert 1 < 2\n```\n\nMore.")

    assert shown in page.replace("</ul><p", "</ul>\n<p")
    panel = page.partition('<div class="proof" id="code-3" popover')[2]
    assert "Proof: 1 claim, 1 lines of Python" in panel
    assert 'class="code"' in panel
    assert panel.rstrip().endswith("</div><p>More.</p>")


def test_a_mark_stands_below_a_picture() -> None:
    page = to_html("![What one sees.](a.svg)\n\n```python proof\nassert 1 < 2\n```\n")

    assert page.startswith('<p><img src="a.svg" alt="What one sees."></p><p class="proven-above"><button')


def test_what_is_said_of_a_proof_cannot_inject() -> None:
    said = '<span class="said">" onclick="alert(1)</span>'
    page = to_html(f'<div class="proof">{said}<span class="run-proof">3</span></div>')

    assert 'title="&quot; onclick=&quot;alert(1)" aria-label="&quot; onclick=&quot;alert(1): show it"' in page


def test_the_lines_of_proofs_are_those_of_the_bank() -> None:
    for question in load_bank(BANK).questions[:40]:
        pages = [to_html(part.text, first_line=part.line + 1) for part in question.sections]
        marked = [int(line) for page in pages for line in PROOF_MARK.findall(page)]
        assert marked == [proof.line for proof in proofs_of(question)], question.identity


def test_no_formula_of_the_bank_is_left_with_a_command() -> None:
    for question in load_bank(BANK).questions:
        for part in question.sections:
            assert not LEFT_OVER.search(to_html(part.text)), question.identity


def test_a_diagram_stays_text_until_a_script_draws_it() -> None:
    assert '<pre class="mermaid">a --&gt; b' in to_html("```mermaid\na --> b\n```")


def test_an_empty_corner_of_a_table_is_no_header() -> None:
    assert "<th></th>" not in to_html("| | a |\n| --- | --- |\n| x | 1 |\n")


def test_a_forged_placeholder_gets_no_formula() -> None:
    assert to_html('<span data-formula="7"></span>') == "<p></p>\n"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>&\"'/=$`[]()!*_ \nabscriptonjvf:x1{}\\", max_size=120))
def test_no_text_becomes_script(text: str) -> None:
    page = to_html(text).casefold()

    for attack in ("<script", 'href="javascript:', "<iframe", " onerror=", " onload="):
        assert attack not in page
