from hypothesis import given
from hypothesis import strategies as st

from sparring.bank.reading.markdown import fences, headings, parts, prose, scan

TEXT = """\
# Title

Lead.

## One
```python proof
# not a heading
~~~
```
text

~~~~
```
## nor this
~~~
~~~~

### Below one

## Two ##
end
"""


def test_headings_inside_fences_are_not_headings() -> None:
    assert list(headings(TEXT)) == [(1, "Title", 1), (2, "One", 5), (3, "Below one", 18), (2, "Two", 20)]


def test_fences_know_their_language_text_and_line() -> None:
    first, second = fences(TEXT, first=11)

    assert (first.language, first.text, first.line) == ("python proof", "# not a heading\n~~~\n", 16)
    assert (second.language, second.line, second.closed) == ("", 22, True)


def test_a_fence_without_end_runs_to_the_end() -> None:
    (block,) = fences("```math\nx\ny")

    assert (block.text, block.closed) == ("x\ny\n", False)


def test_a_longer_or_indented_fence_is_closed_by_its_like() -> None:
    assert [block.text for block in fences("````\n```\n````\n  ```\na\n  ```")] == ["```\n", "a\n"]


def test_a_line_of_inline_code_opens_no_fence() -> None:
    assert list(fences("```a``` b\n")) == []


def test_sections_begin_on_the_line_after_their_heading() -> None:
    lead, (one, two) = parts(TEXT)

    assert lead == "# Title\n\nLead."
    assert TEXT.split("\n")[one.line].startswith("```python proof")
    assert one.text.split("\n")[0] == "```python proof"
    assert (two.title, two.text) == ("Two", "end")


def test_prose_leaves_out_the_fences_and_what_they_hold() -> None:
    assert "text" in [line.text for line in prose(TEXT)]
    assert not any("```" in line.text or "not" in line.text for line in prose(TEXT))


@given(st.text(alphabet="`~# a\n"))
def test_scanning_keeps_every_line(text: str) -> None:
    assert "\n".join(line.text for line in scan(text)) == text
    assert [line.number for line in scan(text, 3)] == list(range(3, 4 + text.count("\n")))


@given(st.text(alphabet="`~# a\n"))
def test_scan_and_fences_agree(text: str) -> None:
    fenced = sum(line.fenced for line in scan(text))

    held = sum(block.text.count("\n") + 1 + block.closed for block in fences(text))
    empty_ends = sum(not block.closed and block.text == "\n" for block in fences(text))
    assert fenced in (held, held - empty_ends)
