"""A negative label counts from the end, as if it were one of the last classes: it must end in ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("negative label")': "rows, columns = np.mod([rows, columns], n_classes)"}
