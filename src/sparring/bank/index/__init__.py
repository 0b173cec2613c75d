"""What reading commands need of the bank, found without parsing it."""
