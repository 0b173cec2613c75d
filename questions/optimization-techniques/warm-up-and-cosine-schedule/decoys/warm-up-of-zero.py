"""Without a warm-up the first step divides by zero: begin at the peak.

verdict: crashed
"""

REPLACE = {
    "if step < warmup:": "if step <= warmup:",
}
