class Counter:
    def __init__(self):
        self.count = 0

    def add(self, value):
        self.count += 1

    def total(self):
        return self.count


def counters(n):
    return [Counter() for _ in range(n)]
