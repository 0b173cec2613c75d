"""Passes over ids that do not exist: raise ValueError.

verdict: wrong
"""

REPLACE = {
    '        if not all(i in self.vocab for i in ids):\n            raise ValueError("unknown id")\n': "",
    "for i in ids)\n": "for i in ids if i in self.vocab)\n",
}
