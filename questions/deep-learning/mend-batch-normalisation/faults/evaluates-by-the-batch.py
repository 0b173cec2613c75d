"""A row's result in evaluation still depends on the rows beside it.

verdict: wrong
"""

REPLACE = {
    (
        "        if training:\n"
        "            mean, var = X.mean(axis=0), X.var(axis=0)\n"
        "            self.follow(mean, X.var(axis=0, ddof=1))\n"
        "        else:\n"
        "            mean, var = self.running_mean, self.running_var\n"
    ): (
        "        mean, var = X.mean(axis=0), X.var(axis=0)\n"
        "        if training:\n"
        "            self.follow(mean, X.var(axis=0, ddof=1))\n"
    ),
}
