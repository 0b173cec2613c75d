"""One variance is pooled over both groups: each group has its own.

verdict: wrong
"""

REPLACE = {
    "    error =": """\
    var_t = var_c = ((t.sum() - 1) * var_t + (c.sum() - 1) * var_c) / (n - 2)
    error =""",
}
