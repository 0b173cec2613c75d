"""Takes time like n² in all, as sorting or shifting all values after each one does: two heaps take O(log n).

verdict: too_slow
"""

REPLACE = {
    """        largest = -heappushpop(self.low, -v)
        heappush(self.high, largest)
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))
""": """        seen = sorted([-w for w in self.low] + self.high + [v])
        half = (len(seen) + 1) // 2
        self.low = [-w for w in reversed(seen[:half])]
        self.high = seen[half:]
""",
    "from heapq import heappop, heappush, heappushpop\n": "",
}
