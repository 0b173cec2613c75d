"""The nearest reading is used, even a later one: nothing after the event was known.

verdict: wrong
"""

REPLACE = {
    "        if place < 0:": """\
        later = bisect_left(days.get(key, []), day + 1)
        if later < len(days.get(key, [])):
            if place < 0 or days[key][later] - day < day - days[key][place]:
                place = later
        if place < 0:""",
}
