"""The softmax goes over the queries of a key: each query's weights over the keys sum to 1.

verdict: wrong
"""

REPLACE = {
    "axis=-1, keepdims=True, where=seen": "axis=-2, keepdims=True, where=seen",
    "e.sum(axis=-1,": "e.sum(axis=-2,",
}
