"""The shares are of n tokens, so that they sum to k: divide by n·k assignments.

verdict: wrong
"""

REPLACE = {"counts / (n * k)": "counts / n"}
