"""A negative label picks a column from the end: it must end in ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("negative label")': "labels = [label % k for label in labels]"}
