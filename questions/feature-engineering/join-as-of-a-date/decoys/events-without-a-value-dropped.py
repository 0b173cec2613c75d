"""Events without a reading are left out: they give None.

verdict: wrong
"""

REPLACE = {"    return joined": "    return [value for value in joined if value is not None]"}
