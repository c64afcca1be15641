"""Insolvencies: who went into administration or liquidation, and who carries it out."""
