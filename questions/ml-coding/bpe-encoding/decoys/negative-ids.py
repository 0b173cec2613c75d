"""Negative ids count from the end of the list, so that they seem to exist: raise ValueError.

verdict: wrong
"""

REPLACE = {
    "        if not all(i in self.vocab for i in ids):\n": """\
        ids = [i if i >= 0 else len(self.vocab) + i for i in ids]
        if not all(i in self.vocab for i in ids):
"""
}
