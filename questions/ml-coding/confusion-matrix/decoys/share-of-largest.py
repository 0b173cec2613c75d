"""Under "all" cells are divided by the largest one: divide by the number of examples.

verdict: wrong
"""

REPLACE = {"np.array(len(rows))": "matrix.max()"}
