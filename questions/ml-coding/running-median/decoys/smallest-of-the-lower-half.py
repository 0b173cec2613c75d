"""The lower half gives its smallest value instead of its largest: a heap of this kind needs negated values.

verdict: wrong
"""

REPLACE = {
    "largest = -heappushpop(self.low, -v)": "largest = heappushpop(self.low, v)",
    "heappush(self.low, -heappop(self.high))": "heappush(self.low, heappop(self.high))",
    "a = -self.low[0]": "a = self.low[0]",
}
