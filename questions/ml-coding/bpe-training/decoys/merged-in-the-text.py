"""Replaces in text that is joined by blanks, which also joins the end of one symbol with the next.

verdict: wrong
"""

REPLACE = {
    "    out = []\n": """\
    if not any(" " in symbol for symbol in symbols):
        text = " ".join(symbols).replace(" ".join(pair), "".join(pair))
        return tuple(text.split(" "))
    out = []
"""
}
