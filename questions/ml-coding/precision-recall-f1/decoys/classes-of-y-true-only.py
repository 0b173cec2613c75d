"""A class that is predicted but never true is left out: the classes are those of both lists.

verdict: wrong
"""

REPLACE = {"{*y_true, *y_pred}": "set(y_true)"}
