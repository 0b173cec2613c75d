"""An id that does not exist ends in KeyError or IndexError: raise ValueError.

verdict: wrong
"""

REPLACE = {
    '        if not all(i in self.vocab for i in ids):\n            raise ValueError("unknown id")\n': ""
}
