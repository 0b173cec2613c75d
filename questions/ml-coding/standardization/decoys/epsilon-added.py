"""A small number is added to what is divided by, so a column in a small unit is scaled too little.

verdict: wrong
"""

REPLACE = {"        return self\n": "        self.scale_ += 1e-11\n        return self\n"}
