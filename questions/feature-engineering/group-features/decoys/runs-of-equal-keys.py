"""A group ends where the key changes: its rows may stand anywhere.

verdict: wrong
"""

REPLACE = {
    "    groups = {}\n": """\
    run, runs = 0, []
    for i, key in enumerate(keys):
        run += i > 0 and key != keys[i - 1]
        runs.append(run)
    keys = runs
    groups = {}
"""
}
