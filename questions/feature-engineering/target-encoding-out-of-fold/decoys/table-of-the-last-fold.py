"""New rows are encoded by the table of one fold: it must be made of all training rows.

verdict: wrong
"""

REPLACE = {"self.table, self.mean = self.learn(categories, y)": "self.table, self.mean = table, mean"}
