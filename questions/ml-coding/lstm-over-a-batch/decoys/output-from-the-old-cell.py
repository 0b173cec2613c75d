"""The output takes the cell before this step.

verdict: wrong
"""

REPLACE = {
    """\
            state = f * state + i * g
            hidden = o * np.tanh(state)
""": """\
            old, state = state, f * state + i * g
            hidden = o * np.tanh(old)
""",
}
