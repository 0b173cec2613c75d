"""The bank's proof of itself: proofs, references, decoys."""
