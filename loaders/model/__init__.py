"""A language model as an extractor: it is asked for the claims of a document, and what it answers is checked against the text.

A document is cut into pieces (``pieces``), each is put to an OpenAI-compatible endpoint (``prompt``, ``chat``) unless it was
answered before (``cache``), the answer is parsed (``answer``) and each claim in it looked up in the document (``check``). What
does not stand there is refused and counted. Nothing here is imported unless a model is asked for.
"""
