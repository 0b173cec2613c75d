"""Overwrites arrays that it was given, as `p -= step` does with a parameter: form new ones.

verdict: wrong
"""

REPLACE = {
    "        parameters = tuple(p - lr * g for p, g in zip(parameters, gradients))": """\
        for p, g in zip(parameters, gradients):
            p -= lr * g""",
}
