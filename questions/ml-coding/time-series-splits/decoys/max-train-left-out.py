"""All earlier rows train whatever max_train is: take the latest max_train of them.

verdict: wrong
"""

REPLACE = {"train[-max_train:]": "train"}
