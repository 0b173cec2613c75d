"""A sorted list in blocks: each insertion moves one block only."""

from bisect import bisect_left, insort
from math import isfinite

BLOCK = 200


class RunningMedian:
    def __init__(self):
        self.blocks = [[]]
        self.count = 0

    def extend(self, values):
        if not all(isfinite(v) for v in values):
            raise ValueError
        out = []
        for v in values:
            self.insert(v)
            out.append(self.median())
        return out

    def insert(self, v):
        tops = [block[-1] for block in self.blocks[:-1]]
        place = bisect_left(tops, v)
        insort(self.blocks[place], v)
        self.count += 1
        if len(self.blocks[place]) > BLOCK:
            block = self.blocks[place]
            self.blocks[place : place + 1] = [block[: BLOCK // 2], block[BLOCK // 2 :]]

    def at(self, rank):
        for block in self.blocks:
            if rank < len(block):
                return block[rank]
            rank -= len(block)

    def median(self):
        if self.count == 0:
            raise ValueError("no values")
        return self.at((self.count - 1) // 2) / 2 + self.at(self.count // 2) / 2
