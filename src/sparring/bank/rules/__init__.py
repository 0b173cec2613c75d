"""The rules of the bank, one in each module."""
