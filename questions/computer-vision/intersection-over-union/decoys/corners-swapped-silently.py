"""A box with its corners in the wrong order is put right without a word: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("order")': "boxes[:] = np.sort(boxes.reshape(-1, 2, 2), axis=1).reshape(-1, 4)"}
