"""Rows and columns are swapped: true classes belong in the rows, predicted ones in the columns.

verdict: wrong
"""

REPLACE = {"np.add.at(matrix, (rows, columns), 1)": "np.add.at(matrix, (columns, rows), 1)"}
