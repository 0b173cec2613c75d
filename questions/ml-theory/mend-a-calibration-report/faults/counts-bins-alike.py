"""The calibration error still does not count every example alike.

verdict: wrong
"""

REPLACE = {
    (
        "    total = sum(count for count, _, _ in table)\n"
        "    gaps = [count * abs(predicted - share) / total for count, predicted, share in table]\n"
    ): (
        "    total = len(table)\n"
        "    gaps = [abs(predicted - share) / total for count, predicted, share in table]\n"
    ),
}
