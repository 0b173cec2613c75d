"""The rejected token stays and the replacement follows it: it takes its place.

verdict: wrong
"""

REPLACE = {"        rest = np.clip(": "        out.append(token)\n        rest = np.clip("}
