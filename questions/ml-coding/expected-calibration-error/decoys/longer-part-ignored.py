"""The surplus of the longer array is ignored: lengths that differ must end in ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("lengths differ")': """\
n = min(len(labels), len(probabilities))
        labels, probabilities = labels[:n], probabilities[:n]""",
}
