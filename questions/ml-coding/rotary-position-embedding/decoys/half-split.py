"""Pairs entry i with i + d/2: here neighbours are pairs, 2i and 2i + 1.

verdict: wrong
"""

REPLACE = {
    "X[..., 0::2]": "X[..., : d // 2]",
    "X[..., 1::2]": "X[..., d // 2 :]",
    "np.stack([first, second], axis=-1).reshape(X.shape)": "np.concatenate([first, second], axis=-1)",
}
