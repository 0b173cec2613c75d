"""Lists of different length are accepted (zip stops at the shorter one, say): they must raise ValueError.

verdict: wrong
"""

REPLACE = {" or len(y_true) != len(y_pred)": ""}
