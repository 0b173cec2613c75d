"""The floor is added to the full range, so that the rate begins above the peak: scale peak − floor.

verdict: wrong
"""

REPLACE = {
    "share * (peak - floor)": "share * peak",
}
