"""What a coding question needs."""
