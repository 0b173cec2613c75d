class Training:
    def __init__(self, weights, patience, min_delta):
        self.history = [(tuple(weights), None)]
        self.patience, self.min_delta = patience, min_delta

    def bests(self):
        number, best = 0, float("inf")
        for i, (_, loss) in enumerate(self.history):
            if loss is not None and loss < best - self.min_delta:
                number, best = i, loss
        return number

    def epoch(self, update, loss):
        before = self.history[-1][0]
        self.history.append((tuple(w + u for w, u in zip(before, update)), loss))
        return len(self.history) - 1 - self.bests() < self.patience

    def finish(self):
        number = self.bests()
        return list(self.history[number][0]), number
