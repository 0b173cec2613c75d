"""Every document weighs the same, as its mean is taken first: every scored token should.

verdict: wrong
"""

REPLACE = {
    """\
        for log_prob in document:
            if log_prob is None:
                continue
            total += log_prob
            count += 1
""": """\
        scored = [log_prob for log_prob in document if log_prob is not None]
        if scored:
            total += sum(scored) / len(scored)
            count += 1
"""
}
