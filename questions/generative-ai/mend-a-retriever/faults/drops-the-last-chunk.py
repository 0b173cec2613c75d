"""Some words of a document are still in no chunk.

verdict: wrong
"""

REPLACE = {
    "    last = max(len(words) - overlap, min(len(words), 1))\n": "    last = len(words) - size + 1\n",
}
