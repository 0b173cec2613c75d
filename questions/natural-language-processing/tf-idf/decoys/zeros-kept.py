"""Terms that are not in the document stand in the result with weight 0: leave them out.

verdict: wrong
"""

REPLACE = {"weights = {}\n": "weights = dict.fromkeys(self.idf_, 0)\n", "w / norm": "w / (norm or 1)"}
