"""The standard error is still wrong where the arms vary differently.

verdict: wrong
"""

REPLACE = {
    (
        "    parts = (squares(arm) / (len(arm) - 1) / len(arm) for arm in (control, treatment))\n"
        "    return sqrt(sum(parts))\n"
    ): (
        "    free = len(control) + len(treatment) - 2\n"
        "    variance = (squares(control) + squares(treatment)) / free\n"
        "    return sqrt(variance * (1 / len(control) + 1 / len(treatment)))\n"
    ),
}
