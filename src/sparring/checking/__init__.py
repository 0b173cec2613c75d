"""What a question's checks.py is written with."""
