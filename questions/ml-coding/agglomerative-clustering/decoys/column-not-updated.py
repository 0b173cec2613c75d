"""Only the row of the merged cluster is updated, and its column keeps old distances: update both.

verdict: wrong
"""

REPLACE = {"        D[:, i] = new\n": ""}
