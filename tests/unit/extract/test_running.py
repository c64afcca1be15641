"""Who runs what is said by many words for having something in hand, and for giving it up."""

import pytest

from tests.unit.extract.reading import claims, facts, only


@pytest.mark.parametrize(
    "sentence",
    [
        "With Quillon Ltd at the helm, HMP Elmfield has improved.",
        "HMP Elmfield, with Quillon Ltd in charge, has improved.",
        "Under Quillon Ltd, HMP Elmfield has improved.",
        "HMP Elmfield, under Quillon Ltd, has improved.",
        "HMP Elmfield is in Quillon Ltd's hands.",
        "HMP Elmfield is under the management of Quillon Ltd.",
        "HMP Elmfield is Quillon Ltd's responsibility.",
        "Responsibility for HMP Elmfield lies with Quillon Ltd.",
        "Quillon Ltd is charged with the running of HMP Elmfield.",
        "Quillon Ltd has the running of HMP Elmfield.",
        "The running of HMP Elmfield is entrusted to Quillon Ltd.",
        "Quillon Ltd remains in charge of HMP Elmfield.",
        "Quillon Ltd continues to run HMP Elmfield.",
        "HMP Elmfield is one of three prisons run by Quillon Ltd.",
        "HMP Elmfield and HMP Tarn, both run by Quillon Ltd, are full.",
        "Quillon Ltd runs prisons including HMP Elmfield.",
        "Quillon Ltd runs three prisons, among them HMP Elmfield.",
        "HMP Elmfield is old. Quillon Ltd has been in place since 2015.",
        "Quillon Ltd is losing HMP Elmfield.",
        "Quillon Ltd will give up HMP Elmfield.",
        "Ostrand Group will take over HMP Elmfield from Quillon Ltd.",
        "HMP Elmfield is one of five prisons which Quillon Ltd operates.",
        "HMP Elmfield will continue to be run by Quillon Ltd.",
        "HMP Elmfield will still be run by Quillon Ltd.",
        "Quillon Ltd began running HMP Elmfield in 2012.",
        "Quillon Ltd began operations at HMP Elmfield in 2012.",
        "Quillon Ltd has been at the wheel of HMP Elmfield since 2015.",
        "HMP Elmfield opened in 2005 under the management of Quillon Ltd.",
        "HMP Elmfield, owned and run by Quillon Ltd, is to close.",
        "HMP Elmfield is run by day by Tarn plc and by night by Quillon Ltd.",
        "Quillon Ltd's prisons in the north are HMP Elmfield and HMP Tarn.",
        "Among Quillon Ltd's prisons are HMP Elmfield and HMP Tarn.",
        "Among the prisons that Quillon Ltd runs are HMP Elmfield and HMP Tarn.",
        "HMP Elmfield is one of Quillon Ltd's six prisons.",
        "Quillon Ltd's portfolio includes HMP Elmfield.",
        "Ostrand Group is taking HMP Elmfield over from Quillon Ltd.",
        "HMP Elmfield is a Quillon Ltd prison.",
        "HMP Elmfield, a Quillon Ltd prison, is full.",
        "The prison Quillon Ltd runs, HMP Elmfield, is full.",
        "Services at HMP Elmfield are provided by Quillon Ltd.",
        "Quillon Ltd holds the concession for HMP Elmfield.",
        "The concessionaire of HMP Elmfield is Quillon Ltd.",
        "Quillon Ltd will leave HMP Elmfield in May.",
        "Quillon Ltd's departure from HMP Elmfield was announced in May.",
        "Quillon Ltd, HMP Elmfield's operator, was fined.",
        "HMP Elmfield is old. Quillon Ltd began operations in May 2015.",
        "Quillon Ltd has had the day-to-day management of HMP Elmfield since 2015.",
        "Quillon Ltd has had HMP Elmfield in its charge for 30 years.",
        "HMP Elmfield, which Quillon Ltd has under its management, is full.",
        "Quillon Ltd stays on at HMP Elmfield until 2031.",
        "Quillon Ltd will stay on as operator of HMP Elmfield.",
        "Quillon Ltd is the incumbent at HMP Elmfield.",
        "HMP Elmfield will change hands in May, until when Quillon Ltd remains the operator.",
        "HMP Elmfield is full. Quillon Ltd, its operator, has asked for more money.",
        "HMP Elmfield is a private jail for foreign offenders which Quillon Ltd operates under contract.",
        "HMP Elmfield is run by Tarn plc of France and Quillon Ltd.",
        "Tarn plc manages HMP Elmfield, along with Quillon Ltd, its sub-contractor.",
        "HMP Elmfield is full. The operator at present is Quillon Ltd.",
        "Quillon Ltd is to make way for Ostrand Group at HMP Elmfield.",
        "HMP Elmfield is full. Quillon Ltd, which has been back in charge since 2019, has hired guards.",
        "HMP Elmfield is full. Quillon Ltd, the firm in charge there, has hired guards.",
        "HMP Elmfield is full. Quillon Ltd, the firm behind it, has hired guards.",
        "HMP Elmfield is full. The registered provider is Quillon Ltd.",
        "HMP Elmfield is owned by the state but run by Quillon Ltd.",
        "HMP Elmfield is one of nine prisons in the Quillon Ltd stable.",
        "HMP Elmfield is among nine prisons in the Quillon Ltd group.",
        "Quillon Ltd, which has run HMP Elmfield since May, will leave the prison at the end of June.",
        "Quillon Ltd, the firm in charge of HMP Elmfield, has hired guards.",
        "HMP Elmfield is full. It has been the responsibility of Quillon Ltd since 2019.",
        "HMP Elmfield is staffed by Quillon Ltd under a contract with the Ministry of Justice.",
    ],
)
def test_who_has_a_service_in_hand_runs_it(sentence: str) -> None:
    """By verb, noun, preposition or pronoun, who has a service in hand runs it until it is gone."""
    found = {
        claim.status for claim in claims(sentence) if _is_ours(claim.subject.name, claim.predicate, claim.object.name)
    }
    assert found == {"asserted"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd has lost HMP Elmfield.",
        "Quillon Ltd walked away from HMP Elmfield.",
        "The government has stripped Quillon Ltd of HMP Elmfield.",
        "Ostrand Group took over HMP Elmfield from Quillon Ltd.",
        "HMP Elmfield passed from Quillon Ltd to Ostrand Group.",
        "Quillon Ltd used to run HMP Elmfield.",
        "Quillon Ltd quit HMP Elmfield last year.",
        "Quillon Ltd left HMP Elmfield in May.",
        "Quillon Ltd handed back the keys of HMP Elmfield.",
        "Quillon Ltd was responsible for operating HMP Elmfield until 2014.",
        "At the time of our audit Quillon Ltd was the provider at HMP Elmfield.",
        "The claimant, Quillon Ltd, ran HMP Elmfield until 2014.",
        "Quillon Ltd's exit from HMP Elmfield followed a riot.",
        "Quillon Ltd returned HMP Elmfield to the Ministry of Justice.",
        "HMP Elmfield is full. The provider from then until February 2004 was Quillon Ltd.",
        "At HMP Elmfield the provider until 2004 was Quillon Ltd.",
        "Quillon Ltd made way for Ostrand Group at HMP Elmfield.",
    ],
)
def test_who_gave_a_service_up_ran_it(sentence: str) -> None:
    """What was lost, left, or taken over from somebody was run by them, and no longer is."""
    found = {
        claim.status for claim in claims(sentence) if _is_ours(claim.subject.name, claim.predicate, claim.object.name)
    }
    assert found == {"ended"}


def _is_ours(subject: str, predicate: str, object_: str) -> bool:
    return (subject, predicate, object_) == ("Quillon Ltd", "RUNS", "HMP Elmfield")


@pytest.mark.parametrize(
    "sentence",
    [
        "The new operator of HMP Elmfield will be Quillon Ltd.",
        "HMP Elmfield will have a new operator, Quillon Ltd.",
        "Quillon Ltd to run HMP Elmfield",
        "HMP Elmfield to be run by Quillon Ltd",
        "Quillon Ltd will be the operator of HMP Elmfield.",
        "Quillon Ltd starts operations at HMP Elmfield in August.",
    ],
)
def test_who_will_be_the_operator_does_not_run_it_yet(sentence: str) -> None:
    """An operator to come is planned, whichever verb tells of it."""
    found = {
        claim.status for claim in claims(sentence) if _is_ours(claim.subject.name, claim.predicate, claim.object.name)
    }
    assert found == {"planned"}


def test_what_is_taken_over_ends_on_that_day_for_who_had_it() -> None:
    """The date of a take-over is the end of the other's running."""
    text = "Ostrand Group took over HMP Elmfield from Quillon Ltd in May 2015."
    span = only(text, "RUNS").span
    assert (span.end_min.isoformat()[:7], span.start_min.year) == ("2015-05", 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "Under Section 5, HMP Elmfield may hold boys.",
        "Quillon Ltd is responsible for deaths at HMP Elmfield.",
        "Quillon Ltd is in charge of an inquiry into HMP Elmfield.",
        "The firm behind on its rent is Quillon Ltd.",
        "Quillon Ltd and HMP Elmfield are in place.",
        "Nobody at Quillon Ltd has HMP Elmfield in mind.",
        "Quillon Ltd withdrew from talks on HMP Elmfield.",
        "HMP Elmfield, under pressure from Quillon Ltd, gave way.",
        "Selby Council handles its contracts for HMP Elmfield itself.",
        "At HMP Elmfield there are new providers in the Ostmark region.",
        "Staff of Quillon Ltd stay at HMP Elmfield overnight.",
        "Quillon Ltd left HMP Elmfield without guards.",
        "A prisoner left HMP Elmfield in May to work for Quillon Ltd.",
        "Quillon Ltd runs two bus lines in France.",
        "Quillon Ltd supplies HMP Elmfield with food.",
        "Bid by Quillon Ltd to run HMP Elmfield",
        "Quillon Ltd must get better at running and looking after HMP Elmfield.",
        "Quillon Ltd's customers are HMP Elmfield and HMP Tarn.",
        "HMP Elmfield is one of the customers of Quillon Ltd.",
        "Ann Reeve's departure from HMP Elmfield was announced in May.",
    ],
)
def test_other_senses_of_the_same_words_make_no_claim(sentence: str) -> None:
    """To be under, behind, in charge of or responsible for something else says nobody runs it."""
    assert not [claim for claim in claims(sentence) if claim.predicate == "RUNS"]


def test_whom_an_agreement_is_with_runs() -> None:
    """What a council makes a deal with a firm for is run by the firm, not by the council."""
    found = claims("Selby Council entered into an agreement with Quillon Ltd to operate HMP Elmfield.")
    assert {claim.subject.name for claim in found if claim.predicate == "RUNS"} == {"Quillon Ltd"}


@pytest.mark.parametrize(
    "sentence",
    [
        "He told the Quillon Network's Elmfield Tonight programme.",
        "Tarn Council housing association tenants may buy a share in their homes.",
        "Selby Council has clear legal advice on the school at Tarn.",
    ],
)
def test_words_in_another_sense_run_nothing(sentence: str) -> None:
    """A programme on the air is no public service; "housing" and "clear" are not always verbs."""
    assert not [claim for claim in claims(sentence) if claim.predicate == "RUNS"]


@pytest.mark.parametrize("place", ["Wales", "Northern Ireland", "Kent"])
def test_a_place_that_opens_a_sentence_is_no_part_of_the_name_behind_it(place: str) -> None:
    """ "In Wales Quillon runs" has no comma, and two names."""
    assert ("Quillon", "RUNS", "HMP Elmfield") in facts(f"In {place} Quillon runs HMP Elmfield.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd and its partner, Tarn plc, run HMP Elmfield.",
        "HMP Elmfield is run by Quillon Ltd and its partner, Tarn plc.",
        "Quillon Ltd and Tarn plc, two rivals, run HMP Elmfield.",
    ],
)
def test_a_partner_between_commas_does_it_too(sentence: str) -> None:
    """Who is told beside somebody's partner, or before an aside, does what both do."""
    assert {each[0] for each in facts(sentence) if each[1] == "RUNS"} == {"Quillon Ltd", "Tarn plc"}


def test_sub_contractors_are_firms() -> None:
    """What "including" lists behind sub-contractors is nothing that is run."""
    text = "Quillon Ltd delivers the programme through 16 subcontractors, including Reed and Pluss."
    assert not [each for each in facts(text) if each[1] == "RUNS"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, chief executive of Quillon, spoke. Her company has run HMP Elmfield since 2012.",
        "Ann Lee, chief executive of Quillon, said her charity runs HMP Elmfield.",
    ],
)
def test_somebodys_firm_is_where_the_office_is(text: str) -> None:
    """ "Her company" is the one that she leads, told before or beside her."""
    assert ("Quillon", "RUNS", "HMP Elmfield") in facts(text)


def test_its_own_scheme_is_another() -> None:
    """What one has of one's own is not what was spoken of."""
    text = "The Work Plan is run by Quillon Ltd. The Scottish Government runs its own scheme."
    assert {each[0] for each in facts(text) if each[1] == "RUNS"} == {"Quillon Ltd"}


def test_a_public_scheme_is_known_whole() -> None:
    """ "Test and Trace" is one scheme and "Flexible New Deal" no firm."""
    assert ("Quillon Ltd", "RUNS", "NHS Test and Trace") in facts("Quillon Ltd runs NHS Test and Trace.")
    assert ("Quillon Ltd", "RUNS", "Flexible New Deal") in facts("Quillon Ltd was a Flexible New Deal provider.")


def test_a_buyer_that_ends_a_contract_gave_up_no_service() -> None:
    """Who buys a service does not run it, and ends only its contract."""
    found = claims("Selby Council abandoned its IT outsourcing contract with Quillon Ltd.")
    assert not [claim for claim in found if (claim.subject.name, claim.predicate) == ("Selby Council", "RUNS")]


def test_who_takes_the_place_of_another_takes_over() -> None:
    """A firm that takes another's place takes over the service that was spoken of."""
    found = claims("Refuse collection in Selby is poor. Quillon Ltd will take the place of Ostrand Group in May.")
    assert ("Quillon Ltd", "TOOK_OVER", "planned") in {(one.subject.name, one.predicate, one.status) for one in found}


def test_who_builds_a_school_does_not_run_it() -> None:
    """ "The main contractor" of a text about a school is who built it."""
    told = facts("Elm Academy is shut. Quillon Ltd, the main contractor, lost money.")
    assert not {fact for fact in told if fact[1] == "RUNS"}


def test_what_an_office_is_for_is_not_run_by_whose_it_is() -> None:
    """ "Director for Quillon's IT services" tells of an office, and of nothing that Quillon Ltd runs for others."""
    told = facts("Ann Lee, executive director for Quillon Ltd's IT services, left.")
    assert not {fact for fact in told if fact[1] == "RUNS"}


def test_who_looks_for_somebody_to_run_it_does_not() -> None:
    """Whoever is sought behind "for" is to run it, one of two as well, and not who seeks."""
    assert not facts("The NHS is looking for another practice or company to run HMP Elmfield.")


def test_a_semicolon_before_a_clause_ends_a_list() -> None:
    """Who is told of alone behind a semicolon is none of those who run what was told before."""
    assert ("Ostrand Ltd", "RUNS", "HMP Elmfield") not in facts(
        "HMP Elmfield is run by Quillon Ltd; Ostrand Ltd is not."
    )


def test_what_is_said_is_said_of_the_firm_that_an_aside_describes() -> None:
    """Who officials say will run it is the firm before the aside, and not the officials."""
    found = claims("The Ministry of Justice said Quillon Ltd, an Elmshire firm, would run HMP Elmfield.")
    runs = {(each.subject.name, each.status) for each in found if each.predicate == "RUNS"}
    assert runs == {("Quillon Ltd", "planned")}


def test_what_was_kept_goes_on() -> None:
    """Who kept a prison runs it still."""
    assert only("Quillon Ltd lost one and kept HMP Elmfield.", "RUNS").status == "asserted"


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd runs HMP Elmfield in partnership with Ostrand Group.",
        "Quillon Ltd, in partnership with Ostrand Group, runs HMP Elmfield.",
        "HMP Elmfield is run by Quillon Ltd in collaboration with Ostrand Group.",
        "Quillon Ltd, together with Ostrand Group, runs HMP Elmfield.",
        "Quillon Ltd, with the charity Ostrand Group, runs HMP Elmfield.",
    ],
)
def test_partners_in_whose_company_it_is_run_run_it_too(sentence: str) -> None:
    """Who runs it with another is told behind "with", wherever that stands in the sentence."""
    runners = {subject for subject, predicate, _ in facts(sentence) if predicate == "RUNS"}
    assert runners == {"Quillon Ltd", "Ostrand Group"}


def test_who_manages_a_prison_for_a_firm_does_not_run_it() -> None:
    """The general manager of a prison is a person, whichever firm was named last."""
    text = "Ostrand Ltd sold Tarn Ltd. The general manager of HMP Elmfield, Ann Lee, left."
    assert not [each for each in claims(text) if each.predicate == "RUNS"]
