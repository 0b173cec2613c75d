"""A has variance 1, whatever the width of the layer: 1/in is asked for.

verdict: wrong
"""

REPLACE = {" / np.sqrt(in_features)": ""}
