"""Reading questions from their files, strictly."""
