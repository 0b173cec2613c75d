"""Stores the corrected mean in place of the running one, so it is corrected again at each step.

verdict: wrong
"""

REPLACE = {
    "            update = mhat": """\
            self.m[i] = mhat
            update = mhat""",
}
