"""Takes time like n², as any n × n matrix does, the whole U of an SVD too: d columns of it are enough.

verdict: too_slow
"""

REPLACE = {", full_matrices=False": ""}
