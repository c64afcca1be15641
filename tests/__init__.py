"""What must hold: unit (one concept), contract (every store), integration (the whole way, from the outside)."""
