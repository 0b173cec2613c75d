"""Takes the next row's value instead of `next_values`: after a cut that row belongs to another episode.

verdict: wrong
"""

REPLACE = {
    "    alive = 1.0 - terminated\n": """\
    w[:-1] = v[1:]
    alive = 1.0 - terminated
"""
}
