def roc_auc(labels, scores):
    """Divide and conquer: the pairs won by positives of one half over negatives of the other."""
    n1 = sum(labels)
    n0 = len(labels) - n1
    if len(labels) != len(scores) or n0 < 1 or n1 < 1:
        raise ValueError("AUC needs both classes")

    def solve(rows):
        if len(rows) == 1:
            return 0.0, rows
        half = len(rows) // 2
        (a, left), (b, right) = solve(rows[:half]), solve(rows[half:])
        won = a + b
        for these, those in ((left, right), (right, left)):
            below = level = 0
            zeros = [s for s, l in those if l == 0]
            for s, l in these:
                if l == 0:
                    continue
                while below < len(zeros) and zeros[below] < s:
                    below += 1
                level = max(level, below)
                while level < len(zeros) and zeros[level] == s:
                    level += 1
                won += below + (level - below) / 2
        merged = sorted(left + right)
        return won, merged

    return solve(list(zip(scores, labels)))[0] / (n1 * n0)
