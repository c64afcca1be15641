"""What an answer reads like."""
