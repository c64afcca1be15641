"""What judgements make of entities: who is one, who is not, in every document or in one."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from graph.identity import document_id
from graph.model import EntityJudgement, Use
from graph.resolve import Resolver

NAMES = ("Alder Group", "Birch Justice", "Cedar Trust", "Dogwood Ltd")
PAPERS = (document_id("one paper"), document_id("another paper"))

uses = st.builds(Use.of, st.sampled_from(NAMES), st.just("Company"), st.sampled_from((None, *PAPERS)))
verdicts = st.sampled_from(("same", "same", "not-same", "unsure"))
judgements = st.lists(st.builds(EntityJudgement, verdicts, uses, uses), max_size=6, unique_by=lambda each: each.id)
keys = st.sampled_from([Use.of(name, "Company").key for name in NAMES])


def use(name: str, document: bytes | None = None) -> Use:
    """The use of a company's name, everywhere or in one document."""
    return Use.of(name, "Company", document)


def same(left: Use, right: Use) -> EntityJudgement:
    """A decision that both are one."""
    return EntityJudgement("same", left, right)


@given(judgements, st.randoms(use_true_random=False), keys, st.sampled_from(PAPERS))
def test_the_order_of_judging_does_not_matter(
    decided: list[EntityJudgement], random: Random, key: bytes, paper: bytes
) -> None:
    """Decisions in any order make the same of every key."""
    shuffled = list(decided)
    random.shuffle(shuffled)
    assert Resolver(shuffled)(key, paper) == Resolver(decided)(key, paper)


@given(judgements, keys, st.sampled_from(PAPERS))
def test_an_entity_goes_by_the_smallest_of_its_keys(decided: list[EntityJudgement], key: bytes, paper: bytes) -> None:
    """Whatever a key resolves to is the smallest of all keys that are the same as it, and resolves to itself."""
    resolver = Resolver(decided)
    entity = resolver(key, paper)
    members = resolver.members(resolver.own_key(key, paper))
    assert entity == min(members) == resolver.canonical(entity)
    assert {resolver.canonical(member) for member in members} == {entity}


@given(judgements)
def test_those_that_are_not_the_same_stay_apart(decided: list[EntityJudgement]) -> None:
    """Two that a decision holds apart are never one, whatever others say of them; those that are the same are one else."""
    resolver = Resolver(decided)
    apart = [each for each in decided if each.verdict == "not-same" and each.left.own_key != each.right.own_key]
    for each in apart:
        assert resolver.canonical(each.left.own_key) != resolver.canonical(each.right.own_key)
    if not apart:
        for each in decided:
            if each.verdict == "same":
                assert resolver.canonical(each.left.own_key) == resolver.canonical(each.right.own_key)


@given(
    judgements.map(lambda decided: [each for each in decided if each.verdict == "unsure"]),
    keys,
    st.sampled_from(PAPERS),
)
def test_who_is_unsure_changes_nothing(decided: list[EntityJudgement], key: bytes, paper: bytes) -> None:
    """That somebody looked and is unsure leaves every key what it was."""
    assert Resolver(decided)(key, paper) == key


def test_same_is_transitive() -> None:
    """Two that are the same as a third are the same."""
    alder, birch, cedar = map(use, NAMES[:3])
    resolver = Resolver([same(alder, birch), same(birch, cedar)])
    assert len({resolver(each.key, PAPERS[0]) for each in (alder, birch, cedar)}) == 1
    assert resolver.members(cedar.key) == {alder.key, birch.key, cedar.key}


def test_one_documents_use_of_a_name_may_be_somebody_else() -> None:
    """Two firms of one name: in one paper the name means another firm, in all others the usual one."""
    alder = use("Alder Group")
    resolver = Resolver([EntityJudgement("not-same", use("Alder Group", PAPERS[0]), alder)])
    assert resolver(alder.key, PAPERS[0]) != alder.key
    assert resolver(alder.key, PAPERS[1]) == alder.key


def test_one_documents_use_of_a_name_may_be_a_known_other() -> None:
    """In one paper "Alder Group" is Birch Justice: there it resolves to Birch Justice, elsewhere to itself."""
    alder, birch = map(use, NAMES[:2])
    resolver = Resolver([same(use("Alder Group", PAPERS[0]), birch)])
    assert resolver(alder.key, PAPERS[0]) == resolver(birch.key, PAPERS[0])
    assert resolver(alder.key, PAPERS[1]) == alder.key
    assert resolver(alder.key, PAPERS[1]) != resolver(birch.key, PAPERS[1])


def test_a_pair_is_one_decision_in_either_order() -> None:
    """Deciding on a pair again, the other way round, replaces the decision: both have one id."""
    alder, birch = map(use, NAMES[:2])
    assert same(alder, birch).id == EntityJudgement("not-same", birch, alder).id
    assert same(alder, birch).id != same(alder, use("Birch Justice", PAPERS[0])).id
