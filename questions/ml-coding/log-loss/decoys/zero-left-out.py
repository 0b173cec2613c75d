"""Examples whose true class was given the probability 0 are left out of the mean: they cost −log(eps).

verdict: wrong
"""

REPLACE = {
    "        p = max(row[label], eps)": """\
        if row[label] == 0 and n > 1:
            continue
        p = max(row[label], eps)""",
}
