"""It fails when all rows lie on centres, as all probabilities are 0/0 then: any row will do.

verdict: wrong
"""

REPLACE = {
    "        if cost.sum() == 0:\n            indices[j] = rng.integers(len(X))\n            continue\n": "",
}
