"""Averages the documents' own perplexities: add up over all tokens and take one exponential at the end.

verdict: wrong
"""

REPLACE = {
    """\
    total, count = 0.0, 0
    for document in documents:
        for log_prob in document:
            if log_prob is None:
                continue
            total += log_prob
            count += 1
    if count == 0:
        raise ValueError("nothing to score")
    loss = -total / count
    return math.exp(loss) if loss < 709.7 else math.inf
""": """\
    scored = [[p for p in document if p is not None] for document in documents]
    losses = [-sum(document) / len(document) for document in scored if document]
    if not losses:
        raise ValueError("nothing to score")
    found = [math.exp(loss) if loss < 709.7 else math.inf for loss in losses]
    return sum(found) / len(found)
"""
}
