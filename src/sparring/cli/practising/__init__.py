"""Commands with which one practises."""
