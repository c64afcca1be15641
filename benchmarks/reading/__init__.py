"""How well texts are read, on annotated documents: an open half to learn from, and a blind one that is only scored."""
