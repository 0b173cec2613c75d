"""Of equal scores the higher index goes first, as reversing a sort makes it: the lower one should.

verdict: wrong
"""

REPLACE = {
    "sorted(range(n), key=lambda i: -float(scores[i]))": 'list(np.argsort(scores, kind="stable")[::-1])'
}
