"""A value of None does not count as missing.

verdict: wrong
"""

REPLACE = {
    ("        x = request.get(name)\n        if x is None:\n"): (
        "        x = request.get(name) or 0.0\n        if name not in request:\n"
    ),
}
