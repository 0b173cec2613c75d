"""With max_train the oldest rows are taken: it should be the latest.

verdict: wrong
"""

REPLACE = {"train[-max_train:]": "train[:max_train]"}
