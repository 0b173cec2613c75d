"""The impurity is the entropy of the classes: Gini's is one minus the sum of squared shares.

verdict: wrong
"""

REPLACE = {
    "return 1 - sum((count / n) ** 2 for count in counts)": """\
return -sum(k / n * np.log(k / n) for k in counts if k)"""
}
VARY = {"np.log(k / n)": ["np.log2(k / n)"]}
