"""The scores are not divided by the root of a head's size.

verdict: wrong
"""

REPLACE = {" / np.sqrt(size)": ""}
