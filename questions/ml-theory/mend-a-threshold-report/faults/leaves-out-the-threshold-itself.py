"""An example whose score is the threshold is still not called positive.

verdict: wrong
"""

REPLACE = {
    "score >= threshold": "score > threshold",
}
