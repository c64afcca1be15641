"""How well claims agree with annotated documents."""
