"""What a researcher sees in Neo4j Browser, in a real Chromium."""
