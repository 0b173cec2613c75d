"""Rows without a key are left out: None is a group like any other.

verdict: wrong
"""

REPLACE = {
    "        sizes.append(size)": """\
        if key is None:
            continue
        sizes.append(size)"""
}
