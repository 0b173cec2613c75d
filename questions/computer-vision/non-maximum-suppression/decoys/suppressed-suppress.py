"""A box that was suppressed suppresses others too: only boxes that are kept do.

verdict: wrong
"""

REPLACE = {
    """            continue
        kept.append(i)
""": """            pass
        else:
            kept.append(i)
""",
}
