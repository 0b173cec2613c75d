"""The values are kept in lists of the class: all its objects share them.

verdict: wrong
"""

REPLACE = {
    """    def __init__(self):
        self.low = []
        self.high = []
""": """    low = []
    high = []
""",
}
