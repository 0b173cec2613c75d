"""Returns a list of all results: a generator gives each one before it looks at the next event.

verdict: wrong
"""

REPLACE = {
    "    peaks = deque()\n": "    peaks, results = deque(), []\n",
    "        yield last - first, total, largest\n": """        results.append((last - first, total, largest))
    return results
""",
}
