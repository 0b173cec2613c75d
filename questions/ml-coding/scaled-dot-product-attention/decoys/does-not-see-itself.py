"""With the causal mask a query does not see its own key: only later ones are hidden.

verdict: wrong
"""

REPLACE = {
    "j <= i + m - n": "j < i + m - n",
}
