"""The softmax goes over the queries of a key: each query's weights over the keys sum to 1.

verdict: wrong
"""

REPLACE = {
    "a = softmax(s)": "a = softmax(s.T).T if not causal else softmax(s)",
}
