"""A value equal to an edge is put into the lower bin: it belongs to the upper one.

verdict: wrong
"""

REPLACE = {"x[:, None] >= self.edges_": "x[:, None] > self.edges_"}
