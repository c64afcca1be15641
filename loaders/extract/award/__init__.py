"""Contracts and awards: who buys what from whom, who bids, wins, is hired and dropped."""
