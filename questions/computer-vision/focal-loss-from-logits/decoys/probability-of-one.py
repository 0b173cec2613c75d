"""Takes the probability of class 1 for negatives, too: there the true class has 1 minus that.

verdict: wrong
"""

REPLACE = {
    "u = np.where(positive, z, -z)": "u = z * 1.0",
}
