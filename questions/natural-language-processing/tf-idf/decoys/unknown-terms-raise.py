"""A term that training has not seen raises KeyError: it is left out.

verdict: crashed
"""

REPLACE = {"                if term not in self.idf_:\n                    continue\n": ""}
