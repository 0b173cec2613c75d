"""With the causal mask a token does not see itself, and the first sees nothing.

verdict: wrong
"""

REPLACE = {
    "k=1)": "k=int(N < 2))",
    "a = softmax(s)": "a = np.nan_to_num(softmax(s))",
}
