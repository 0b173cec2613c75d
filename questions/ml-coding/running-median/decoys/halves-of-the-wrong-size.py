"""The halves are never balanced: the larger one takes all values above the first.

verdict: wrong
"""

REPLACE = {
    """        largest = -heappushpop(self.low, -v)
        heappush(self.high, largest)
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))
""": """        if not self.low or v <= -self.low[0]:
            heappush(self.low, -v)
        else:
            heappush(self.high, v)
""",
}
