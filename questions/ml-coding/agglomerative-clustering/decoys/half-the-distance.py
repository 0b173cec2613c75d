"""The height is half the distance, as in trees of species: here it is the distance itself.

verdict: wrong
"""

REPLACE = {"np.array(heights)": "np.array(heights) / 2"}
