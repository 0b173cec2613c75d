"""Where there are fewer rows than max_train the range begins below row 0, with row numbers that do not exist.

verdict: wrong
"""

REPLACE = {"train = train[-max_train:]": "train = np.arange(start - gap - max_train, start - gap)"}
