"""The end of an episode is looked up one row late: the flags of step t stand between t and t + 1.

verdict: wrong
"""

REPLACE = {
    "        delta =": """\
        late = min(t + 1, len(r) - 1)
        delta =""",
    "alive[t]": "alive[late]",
    "goes_on[t]": "goes_on[late]",
}
