"""A small number is added to what is divided by, so a column in a small unit is scaled too little.

verdict: wrong
"""

REPLACE = {"        return self\n": "        self.scale_ += 1e-11\n        return self\n"}
VARY = {
    "1e-11": ["1e-6", "1e-7", "1e-8", "1e-9", "1e-10"],
    "self.scale_ += 1e-11": [
        "self.scale_ = np.sqrt(self.scale_**2 + 1e-6)",
        "self.scale_ = np.sqrt(self.scale_**2 + 1e-8)",
        "self.scale_ = np.sqrt(self.scale_**2 + 1e-10)",
        "self.scale_ = np.sqrt(self.scale_**2 + 1e-12)",
    ],
}
