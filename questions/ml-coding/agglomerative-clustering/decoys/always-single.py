"""Every linkage goes by the least distance: complete takes the greatest, average the mean.

verdict: wrong
"""

REPLACE = {'if linkage == "single":': "if True:"}
