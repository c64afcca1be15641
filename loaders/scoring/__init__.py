"""How well claims agree with annotated documents: precision, recall, parties, dates and status.

What is counted, and the format of an annotation, is in ``docs/evaluation.md``. The figures are those of the evaluation
rules that the project is measured by, worked out so that time grows with the number of claims and facts alone.
"""
