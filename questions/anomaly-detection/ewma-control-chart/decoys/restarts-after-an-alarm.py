"""The average begins again after an alarm: it goes on.

verdict: wrong
"""

REPLACE = {
    "        averages.append(float(z))": """\
        averages.append(float(z))
        if t in alarms:
            z, variance = target, 0.0"""
}
