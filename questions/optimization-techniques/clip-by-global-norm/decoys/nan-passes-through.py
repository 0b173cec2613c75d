"""Does not raise for NaN or infinity: no comparison with NaN is true, so it passes through.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("not finite")': "        pass",
}
