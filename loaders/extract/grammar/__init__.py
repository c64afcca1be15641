"""The grammar of a sentence, as far as claims need it: its words tagged, its phrases, and who does what to whom.

A cascade of finite-state steps rather than a parser, after FASTUS (Hobbs et al., 1997) and Abney's chunks (1991): words,
then noun and verb phrases, then clauses. Each step looks at a bounded stretch, so that time grows with length alone.
"""
