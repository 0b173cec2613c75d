"""The plan in the terminal: today, next, the plan to the date, and progress."""
