"""What is prepared for: the role's questions with their weights, the floors, the days up to the interview."""
