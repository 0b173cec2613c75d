"""Takes the greater of the two products: the objective is the smaller one, before its sign is turned.

verdict: wrong
"""

REPLACE = {"np.minimum(plain, bounded)": "np.maximum(plain, bounded)", "plain <= bounded": "plain >= bounded"}
