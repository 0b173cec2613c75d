"""An expert takes one token more than its capacity.

verdict: wrong
"""

REPLACE = {"used[top[i, j]] < capacity": "used[top[i, j]] <= capacity"}
