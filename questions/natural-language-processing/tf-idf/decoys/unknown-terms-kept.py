"""Terms that training has not seen get a weight: they are left out.

verdict: wrong
"""

REPLACE = {
    "                if term not in self.idf_:\n                    continue\n": "",
    "+ self.idf_[term]": "+ self.idf_.get(term, 1.0)",
}
