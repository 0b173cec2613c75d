"""What a question with a program needs, be it to write or to mend."""
