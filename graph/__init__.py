"""The core: model, span, vocabulary, projection, identity and the store contract."""
