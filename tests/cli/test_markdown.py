import io

import pytest

from sparring.cli.terminal.markdown import without_latex


def rendered(text: str) -> str:
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(file=io.StringIO(), width=100)
    console.print(Markdown(without_latex(text)))
    return str(console.file.getvalue())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"it is $\sum_i \log p_{c_i}(x_i)$ then", "it is ∑_i log p_(c_i)(x_i) then"),
        (r"both $q^*(x)$ and $r^*(x)$", "both q^*(x) and r^*(x)"),
        (r"$E[x](y)$ is no link", "E[x](y) is no link"),
        ("price of 5\\$ in `$x$`", "price of 5$ in $x$"),
    ],
)
def test_signs_of_a_formula_are_no_marks_of_markdown(text: str, shown: str) -> None:
    assert rendered(text).strip() == shown


def test_bars_of_a_formula_do_not_divide_a_cell() -> None:
    table = "| a | b |\n| --- | --- |\n| $\\lvert x \\rvert > 3$ | two |\n"
    assert "|x |> 3  two" in rendered(table)
