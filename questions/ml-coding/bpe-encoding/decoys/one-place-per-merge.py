"""Each merge is used at one place of the text only: join the pair wherever it stands.

verdict: wrong
"""

REPLACE = {
    "        while len(ids) > 1:\n": "        used = set()\n        while len(ids) > 1:\n",
    "            pairs = list(zip(ids, ids[1:]))\n": (
        "            pairs = [p for p in zip(ids, ids[1:]) if p not in used] or [None]\n"
    ),
    "            merged = []\n": "            used.add(best)\n            merged = []\n",
    "if ids[i : i + 2] == list(best):": "if len(merged) == i and ids[i : i + 2] == list(best):",
}
