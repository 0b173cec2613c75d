"""Border rows pass the cluster on, so that clusters grow and join through rows that are not core.

verdict: wrong
"""

REPLACE = {
    "            if core[j]:\n                queue.extend": """\
            if True:
                queue.extend"""
}
