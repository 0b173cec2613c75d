"""Every try, answer, rating and hint as one appended event."""
