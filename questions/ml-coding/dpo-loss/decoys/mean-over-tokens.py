"""Takes the mean over a response's tokens: its log-probability is their sum.

verdict: wrong
"""

REPLACE = {
    "pi, ref = policy.sum(axis=-1), reference.sum(axis=-1)": """\
counts = np.maximum(mask.sum(axis=-1), 1)
    pi, ref = policy.sum(axis=-1) / counts, reference.sum(axis=-1) / counts""",
    "    gradient = gradient * mask\n": "    gradient = gradient * mask / counts[:, :, None]\n",
}
