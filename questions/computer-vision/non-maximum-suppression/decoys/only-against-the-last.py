"""A box is compared only with the box that was kept last, and not with all that were kept.

verdict: wrong
"""

REPLACE = {
    "    gone = [False] * n": """\
    last = {}
    gone = [False] * n""",
    "        if gone[i]:\n            continue": """\
        b = last.get(classes[i])
        if b is not None and iou(rows[b], rows[i]) > threshold:
            continue
        last[classes[i]] = i""",
    "                gone[j] = True": "                pass",
}
