class Walker:
    def __init__(self):
        self.place = 0.0

    def step(self, by):
        self.place += by
        return self.place


def walkers(n):
    return [Walker() for _ in range(n)]
