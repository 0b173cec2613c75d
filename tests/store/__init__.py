"""Tests of the store, with a real SQLite file."""
