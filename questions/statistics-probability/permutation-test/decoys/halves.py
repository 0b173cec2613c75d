"""The pool is divided into halves, whatever the sizes of the samples: keep their sizes.

verdict: wrong
"""

REPLACE = {"    n = len(a)\n": "    n = (len(a) + len(b)) // 2\n"}
