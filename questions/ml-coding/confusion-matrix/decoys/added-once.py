"""A cell that is named several times in one indexed += counts once only: use np.add.at, bincount or a loop.

verdict: wrong
"""

REPLACE = {"np.add.at(matrix, (rows, columns), 1)": "matrix[rows, columns] += 1"}
