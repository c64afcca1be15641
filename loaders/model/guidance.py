"""What a model is told of each predicate beside its row in the vocabulary: which sentences make it, and which do not."""

from __future__ import annotations

GUIDANCE: dict[str, str] = {
    "OWNS": (
        "one owns, is parent or holding company of, or holds shares in the other, also told in passing (“Acme-owned”). "
        "A purchase is TOOK_OVER; do not add the ownership that follows from it. share: as written (51%)."
    ),
    "RUNS": (
        "one runs, operates, manages, delivers or is the contractor of a service, or holds the contract for it; so is a "
        "possessive (“Acme's prison”). “Ran”, “used to run”: status ended. Not for work that is on offer or bid for."
    ),
    "TOOK_OVER": (
        "one bought, acquired, took over or won something, or it passes to it; the subject is the new hand. from_party: "
        "who had it before, where named. Being appointed to run an existing service is TOOK_OVER; founding a company is not."
    ),
    "SUCCEEDED": "a renamed, merged or new organisation takes the place of an old one; the subject is the new one.",
    "INSPECTED": (
        "an inspectorate, auditor, regulator or committee inspected, investigated, audited or rated somebody. A politician's "
        "visit is not an inspection, and that a report exists does not say that there was one. rating: as written."
    ),
    "COMMISSIONED": (
        "a named buyer awarded a contract to, outsourced to or hired somebody; a named preferred bidder is planned. Nothing "
        "where the buyer is not named. value: the sum in digits; currency: its ISO code (GBP)."
    ),
    "COVERS": "a CRC or service serves this area. Not for a company, and not for the town that an office stands in.",
    "PART_OF": "an area lies in a larger one, or a company is a division of another and not said to be owned by it.",
    "HELD_OFFICE": (
        "a person holds or held an office at the body, company or union: give its title. “Former” and “then”: status ended. "
        "A minister's body is the department that the office belongs to, a chief inspector's the inspectorate, even where "
        "only the title stands in the text. Membership alone is no office."
    ),
    "PUBLISHED": (
        "somebody issued a report, review, audit, statement or written evidence that the text names or describes; the "
        "subject is the body or the office-holder who issued it. A newspaper's own article is no report."
    ),
    "ABOUT": "what such a report is about.",
    "MEMBER_OF": (
        "one is a partner in a consortium, joint venture or partnership, or leads it. Not for people in a union or party."
    ),
    "REPRESENTS": "a union represents the staff there.",
    "CRITICISED": "a union, person or body criticised, warned or recommended something to somebody. stance: one of these.",
    "ENTERED": (
        "a named company went into administration, liquidation, receivership or insolvency; the object is that, named "
        "“COMPANY PROCEDURE”. Collapse or trouble alone is not enough. procedure: the word."
    ),
}
"""By predicate; one without an entry is told by its row alone."""
