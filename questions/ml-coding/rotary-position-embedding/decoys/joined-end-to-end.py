"""Joins the two halves end to end, so that entries change their places: put them back where they came from.

verdict: wrong
"""

REPLACE = {
    "np.stack([first, second], axis=-1).reshape(X.shape)": "np.concatenate([first, second], axis=-1)",
}
