"""Fills the beam up with `width` unfinished sequences: the ended ones take up places too.

verdict: wrong
"""

REPLACE = {
    "        candidates = candidates[:width]\n": """\
        unfinished = [pair for pair in candidates if pair[0][-1] != end][:width]
        candidates = unfinished + [pair for pair in candidates if pair[0][-1] == end]
"""
}
