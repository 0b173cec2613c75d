"""Looks the chunk up in the text, which gives its first place: the same words may come again.

verdict: wrong
"""

REPLACE = {
    "        begin = max(0, start - overlap)\n": """\
        start, end = text.find(text[start:end]), text.find(text[start:end]) + end - start
        begin = max(0, start - overlap)
"""
}
