"""The update is that of ridge, c over the mean square plus α, which gives no zeros: threshold by α.

verdict: wrong
"""

REPLACE = {"soft(c, threshold) / size[j]": "c / (size[j] + threshold)"}
VARY = {"(size[j] + threshold)": ["(size[j] + 2 * threshold)"]}
