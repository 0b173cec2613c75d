"""The constant stands on the wrong side: the MAD is multiplied by 1.4826, the distance by 0.6745.

verdict: wrong
"""

REPLACE = {"0.6745 * (v - centre)": "1.4826 * (v - centre)"}
