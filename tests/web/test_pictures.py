"""Pictures of the bank inside a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.prove.palette import PALETTE
from sparring.web.pictures import with_pictures
from sparring.web.prose import to_html

ROOT = Path(__file__).parents[2]
THEORY = ROOT / "questions" / "ml-theory"
ROC = "roc-curve-and-auc.curve.svg"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{}</svg>'


def shown(text: str, folder: Path = THEORY) -> str:
    return with_pictures(to_html(text), folder)


def test_a_picture_stands_in_the_page_with_its_words_and_without_its_own_styles() -> None:
    page = shown(f'Before.\n\n![A curve that "climbs" & <b>\nturns.]({ROC})\n\nAfter.')

    assert '<figure class="picture"><svg' in page
    assert 'aria-label="A curve that &quot;climbs&quot; &amp; &lt;b&gt; turns."' in page
    assert 'class="s-blue"' in page
    assert [one for one in ("<style", "<img", "prefers-color-scheme") if one in page] == []


def test_several_pictures_in_a_row_are_steps() -> None:
    page = shown(f"![First.]({ROC})\n![Second.]({ROC})")

    assert 'class="frames" tabindex="0" role="group" aria-label="2 steps"' in page
    assert page.count("<svg") == 2
    assert "2 of 2" in page


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path onload="alert(1)" d="M 0 0"/>',
        '<use href="https://example.org/a.svg#b"/>',
        '<path clip-path="url(https://example.org)" d="M 0 0"/>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
        "<g><style>path{}</style></g>",
        "<a href='javascript:alert(1)'><path d='M 0 0'/></a>",
        "<path",
        "<!DOCTYPE x>",
    ],
)
def test_what_does_more_than_draw_stays_out(tmp_path: Path, inside: str) -> None:
    (tmp_path / "odd.svg").write_text(DRAWING.format(inside))

    page = shown("![What one would see.](odd.svg)", tmp_path)

    assert page == '<figure class="picture"><span class="soft">Picture: What one would see.</span></figure>\n'


@pytest.mark.parametrize(
    "source", ["missing.svg", "../ml-theory/" + ROC, "https://example.org/a.svg", "/etc/passwd"]
)
def test_what_is_not_beside_the_question_is_told_in_words(source: str) -> None:
    page = shown(f"![What one would see.]({source})")

    assert "Picture: What one would see." in page
    assert "<img" not in page


def test_the_page_has_every_colour_of_the_palette() -> None:
    css = (ROOT / "src/sparring/web/static/site.css").read_text()

    assert [name for name in PALETTE if f".s-{name} {{" not in css or f".f-{name} {{" not in css] == []
