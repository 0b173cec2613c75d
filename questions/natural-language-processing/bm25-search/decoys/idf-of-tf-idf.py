"""The idf is ln(N/df): BM25 has another one.

verdict: wrong
"""

REPLACE = {"math.log(1 + (self.n - df + 0.5) / (df + 0.5))": "math.log(self.n / df) if df else 0.0"}
