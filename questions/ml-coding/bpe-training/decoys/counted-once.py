"""Pairs are counted before the first merge only: count them anew after each.

verdict: wrong
"""

REPLACE = {
    "    merges = []\n    while len(merges) < n_merges:\n        pairs = defaultdict(int)\n": (
        "    merges = []\n    pairs = defaultdict(int)\n    if n_merges:\n"
    ),
    "        if not pairs:\n            break\n": "    while pairs and len(merges) < n_merges:\n",
    "        merges.append(best)\n": "        merges.append(best)\n        del pairs[best]\n",
}
