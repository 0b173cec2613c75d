"""A training row is encoded from other rows of its own fold too.

verdict: wrong
"""

REPLACE = {
    (
        "        here = [i for i in range(len(y)) if folds[i] == fold]\n"
        "        away = [i for i in range(len(y)) if folds[i] != fold]\n"
        "        values"
    ): (
        "        here = [i for i in range(len(y)) if folds[i] == fold]\n"
        "    for row in range(len(y)):\n"
        "        here = [row]\n"
        "        away = [i for i in range(len(y)) if i != row]\n"
        "        values"
    ),
}
