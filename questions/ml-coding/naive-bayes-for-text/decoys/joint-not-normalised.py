"""The logarithms are of the joint probability: subtract the log of its sum over the labels.

verdict: wrong
"""

REPLACE = {"score - top - math.log(total)": "score"}
