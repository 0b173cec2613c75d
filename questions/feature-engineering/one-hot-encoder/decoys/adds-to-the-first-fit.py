"""A second `fit` adds to what the first has learned: it forgets the first.

verdict: wrong
"""

REPLACE = {
    "        self.categories_ = []\n        self.places = []": """\
        if not hasattr(self, "places"):
            self.categories_ = []
            self.places = []"""
}
