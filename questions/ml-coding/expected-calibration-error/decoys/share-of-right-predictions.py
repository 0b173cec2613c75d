"""The share of right predictions at the threshold 0.5 stands for the share of ones.

verdict: wrong
"""

REPLACE = {"y[inside].mean()": "(y[inside] == (p[inside] >= 0.5)).mean()"}
