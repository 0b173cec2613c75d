"""An example that is wrong by much still does not cost as much as it should.

verdict: wrong
"""

REPLACE = {
    "shifted - np.log(totals)": "np.log(np.maximum(np.exp(shifted) / totals, 1e-12))",
}
