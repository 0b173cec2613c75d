"""What every question has, whatever its kind."""
