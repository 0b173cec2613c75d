"""Chunks overlap by going on beyond their end: they begin earlier.

verdict: wrong
"""

REPLACE = {
    "        begin = max(0, start - overlap)\n": "        begin = start\n",
    "spans.append((begin, end))": "spans.append((begin, min(end + overlap, len(text))))",
}
