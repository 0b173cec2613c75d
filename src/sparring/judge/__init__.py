"""Verdicts on submissions, and the sandbox that they run in."""
