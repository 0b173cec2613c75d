"""Falls towards 0 and is cut off at the floor: the wave goes from the peak to the floor.

verdict: wrong
"""

REPLACE = {
    "floor + share * (peak - floor)": "max(floor, share * peak)",
}
