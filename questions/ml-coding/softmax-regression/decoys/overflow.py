"""Large logits overflow in `exp` and give NaN: subtract each row's largest first.

verdict: wrong
"""

REPLACE = {"E = np.exp(Z - top)": "E = np.exp(Z)"}
