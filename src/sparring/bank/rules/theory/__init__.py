"""What a theory answer needs."""
