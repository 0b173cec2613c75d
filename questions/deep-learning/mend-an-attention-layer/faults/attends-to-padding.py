"""A token's result still changes with what stands in the padding.

verdict: wrong
"""

REPLACE = {
    (
        "    is_token = place < np.asarray(lengths)[:, None]\n"
        "    allowed = seen & is_token[:, None, :]\n"
        "    return allowed[:, None]\n"
    ): "    return np.broadcast_to(seen, (len(lengths), 1, n, n))\n",
}
