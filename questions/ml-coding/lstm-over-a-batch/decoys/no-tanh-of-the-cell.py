"""The output is o · c: the cell goes through a tanh first.

verdict: wrong
"""

REPLACE = {
    "hidden = o * np.tanh(state)": "hidden = o * state",
}
