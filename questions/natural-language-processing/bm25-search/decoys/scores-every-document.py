"""Takes time like tokens times documents, as looking at every document does: follow the postings instead.

verdict: too_slow
"""

REPLACE = {
    "            for i, f in found.items():": """\
            for i in range(self.n):
                f = found.get(i, 0)
                if not f:
                    continue"""
}
