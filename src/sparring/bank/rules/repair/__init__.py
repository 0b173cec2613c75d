"""What a program to mend needs."""
