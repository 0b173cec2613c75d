"""Each test block reaches to the last row: it has test_size rows.

verdict: wrong
"""

REPLACE = {"rows[start:stop]": "rows[start:]"}
