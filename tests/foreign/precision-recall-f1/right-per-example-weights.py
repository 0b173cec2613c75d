from collections import defaultdict


class Tally:
    def __init__(self):
        self.tp = self.fp = self.fn = 0

    def numbers(self):
        def div(a, b):
            try:
                return a / b
            except ZeroDivisionError:
                return 0.0

        p, r = div(self.tp, self.tp + self.fp), div(self.tp, self.tp + self.fn)
        return p, r, div(2, div(1, p) + div(1, r)) if p and r else 0.0


def precision_recall_f1(y_true, y_pred, average=None):
    tallies = defaultdict(Tally)
    try:
        for t, p in zip(y_true, y_pred, strict=True):
            if t == p:
                tallies[t].tp += 1
            else:
                tallies[t].fn += 1
                tallies[p].fp += 1
    except ValueError as e:
        raise e
    if not tallies:
        raise ValueError("empty")
    match average:
        case None:
            return {c: t.numbers() for c, t in tallies.items()}
        case "micro":
            whole = Tally()
            for t in tallies.values():
                whole.tp, whole.fp, whole.fn = whole.tp + t.tp, whole.fp + t.fp, whole.fn + t.fn
            return whole.numbers()
        case "macro":
            each = [t.numbers() for t in tallies.values()]
            return tuple(sum(e[i] for e in each) / len(each) for i in range(3))
        case "weighted":
            return tuple(
                sum(tallies[t].numbers()[i] for t in y_true) / len(y_true) for i in range(3)
            )
    raise ValueError(average)
