"""Awards and contracts: who commissioned whom, in the many ways in which English tells it."""

import pytest

from tests.unit.extract.reading import claims

Pairs = set[tuple[str, str, str]]


def commissioned(text: str) -> Pairs:
    """Return buyer, holder and status of each award of a text."""
    found = (claim for claim in claims(text) if claim.predicate == "COMMISSIONED")
    return {(claim.subject.name, claim.object.name, claim.status) for claim in found}


CHOOSING = [
    (
        "Elmshire Council has appointed Quillon Ltd to run its leisure centres.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire County Council picked Ostrand for the job.", {("Elmshire County Council", "Ostrand", "asserted")}),
    ("The Home Office hired Ostrand Group to house asylum seekers.", {("Home Office", "Ostrand Group", "asserted")}),
    (
        "The Ministry of Justice has chosen Quillon Ltd as its new tagging supplier.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council engaged Tarnway Services to sweep the streets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council brought in Tarnway Services to run the markets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council brought Tarnway Services in to run the markets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health called in Tarnway Services to run the hotline.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health turned to Tarnway Services to run the hotline.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health has opted for Tarnway Services.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council put Tarnway Services in charge of its parks.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council entrusted Tarnway Services with the upkeep of its parks.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council entrusted the upkeep of its parks to Tarnway Services.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council tasked Tarnway Services with emptying the bins.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has named Tarnway Services as its preferred bidder.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council has named Tarnway Services preferred bidder for the waste contract.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council has shortlisted Tarnway Services and Quillon Ltd for the waste contract.",
        {("Elmshire Council", "Tarnway Services", "planned"), ("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Elmshire Council selected Tarnway Services, Quillon Ltd and Ostrand Group as suppliers.",
        {
            ("Elmshire Council", "Tarnway Services", "asserted"),
            ("Elmshire Council", "Quillon Ltd", "asserted"),
            ("Elmshire Council", "Ostrand Group", "asserted"),
        },
    ),
    (
        "Elmshire Council retained Tarnway Services to maintain the trams.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council commissioned Tarnway Services to run the hostel.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has contracted Tarnway Services to collect refuse.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council contracted with Tarnway Services to collect refuse.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has enlisted Tarnway Services to clear the backlog.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council pays Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council drafted in Tarnway Services to collect refuse during the strike.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council settled on Tarnway Services as operator of the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council went with Tarnway Services for its payroll.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council signed up Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council uses Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council partnered with Tarnway Services to deliver the ferry service.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council will appoint Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council decided to appoint Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    ("Elmshire Council plans to hire Tarnway Services.", {("Elmshire Council", "Tarnway Services", "planned")}),
]


@pytest.mark.parametrize(("text", "pairs"), CHOOSING)
def test_choosing(text: str, pairs: Pairs) -> None:
    """A body that chooses, hires, pays or brings in a company commissions it."""
    assert commissioned(text) == pairs


CHOSEN = [
    (
        "Quillon Ltd has been appointed by Elmshire Council to run its leisure centres.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd was chosen by the Ministry of Justice over three rivals.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd, hired by the Home Office in 2015, has struggled.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, which was engaged by Elmshire Council, has struggled.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd was brought in by Elmshire Council after the collapse.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has been selected by Elmshire Council as the operator of its buses.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is contracted by the Home Office to run the centre.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd is contracted to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, a private firm contracted by Elmshire Council, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "A firm contracted by Elmshire Council, Quillon Ltd, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd was entrusted with the work by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been put in charge of the school by the Department for Education.",
        {("Department for Education", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has been named preferred bidder by Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Quillon Ltd has been named as preferred bidder for Elmshire Council's housing repairs.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    ("Quillon Ltd was named supplier to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd is preferred bidder for a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Quillon Ltd has emerged as the preferred bidder for Elmshire Council's housing repairs.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), CHOSEN)
def test_chosen(text: str, pairs: Pairs) -> None:
    """Who is chosen, hired or preferred is commissioned, in the passive, in a participle and in apposition."""
    assert commissioned(text) == pairs


AWARDING = [
    (
        "Elmshire Council has awarded Quillon Ltd a five-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has awarded a five-year contract to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council awarded the contract for its bins to Quillon Ltd and Ostrand Group.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    ("Elmshire Council handed the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council gave Quillon Ltd the job.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council let the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council signed a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council and Quillon Ltd have signed a ten-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council signed with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has concluded an agreement with Quillon Ltd for the supply of meals.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council entered into a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council struck a deal with Quillon Ltd to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council reached an agreement with Quillon Ltd to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has agreed a £20m deal with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has placed an order with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council placed a £3m contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has a contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council approved a contract with Quillon Ltd for new collections.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council voted to award the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council agreed to award the contract to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has extended its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council has renewed Quillon Ltd's contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has extended Quillon Ltd's contract by two years.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council gave control of the pools to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council gave Quillon Ltd control of the pools.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
]


@pytest.mark.parametrize(("text", "pairs"), AWARDING)
def test_awarding(text: str, pairs: Pairs) -> None:
    """Who awards, signs, extends or agrees a contract commissions its holder, and who is handed control as well."""
    assert commissioned(text) == pairs


AWARDED = [
    ("Quillon Ltd has been awarded a contract by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been awarded a £20m Elmshire Council contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd was awarded the Home Office contract in 2014.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("The contract was awarded to Quillon Ltd by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("A contract has been let by Elmshire Council to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council's refuse contract has been let to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's refuse contract went to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The contract for Elmshire Council's bins was won by Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("An Elmshire Council contract was awarded to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
]


@pytest.mark.parametrize(("text", "pairs"), AWARDED)
def test_awarded(text: str, pairs: Pairs) -> None:
    """A contract told in the passive has the holder and buyer that its noun and its prepositions name."""
    assert commissioned(text) == pairs


OUTSOURCING = [
    ("Elmshire Council outsourced its payroll to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council has contracted out refuse collection to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council has handed its libraries to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council's libraries were outsourced to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council farmed out its cleaning to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council transferred its leisure centres to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council subcontracted grounds maintenance to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), OUTSOURCING)
def test_outsourcing(text: str, pairs: Pairs) -> None:
    """A service outsourced or handed to a company is commissioned from it."""
    assert commissioned(text) == pairs


WINNING = [
    ("Quillon Ltd has won a contract from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has won a £20m contract with Elmshire Council to run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has landed a £20m deal with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd scooped a seven-year contract from the Ministry of Justice.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has bagged the Elmshire Council contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd clinched Elmshire Council's refuse contract.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd secured the contract for Elmshire Council's refuse collection.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has won a contract to run Elmshire Council's pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd won a contract to supply Elmshire Council with meals.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has won a contract to provide meals for Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has signed a contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd announced the signing of a ten-year contract with the Ministry of Justice.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has beaten four rivals to a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd beat three other bidders to win Elmshire Council's catering contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd saw off two rivals to win the contract from Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd holds a contract from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd received an order from Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been given a contract by the Home Office to house refugees.",
        {("Home Office", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd picked up a contract from the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd's five-year contract with Elmshire Council ends in May.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd's Elmshire Council contract ends in May.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd renewed its contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd won its bid to run the pools for Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), WINNING)
def test_winning(text: str, pairs: Pairs) -> None:
    """Who wins, lands, signs or holds a contract is commissioned by whoever it is from, with or for."""
    assert commissioned(text) == pairs


FOR = [
    ("Quillon Ltd runs the pools on behalf of Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, which runs the pools on behalf of Elmshire Council, made a loss.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd collects refuse for Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd runs the pools under contract to Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd runs the pools under a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is under contract to Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("The pools are run by Quillon Ltd for Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The pools are managed by Quillon Ltd on Elmshire Council's behalf.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), FOR)
def test_for(text: str, pairs: Pairs) -> None:
    """What is run for a body, on its behalf or under contract to it is commissioned by it."""
    assert commissioned(text) == pairs


ROLES = [
    (
        "Elmshire Council's contractor, Quillon Ltd, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd, Elmshire Council's refuse contractor, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is a contractor to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd, a supplier to the Home Office, made a loss.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, the private partner of Elmshire Council, made a loss.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Home Office contractor Quillon Ltd made a loss.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "The consortium Quillon Partnership will be the partner of Elmshire Council in a £400m undertaking.",
        {("Elmshire Council", "Quillon Partnership", "planned")},
    ),
    (
        "Quillon Ltd is one of three suppliers chosen by Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "As one of three firms chosen by Elmshire Council, Quillon Ltd will run the pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's former contractor, Quillon Ltd, sued.", {("Elmshire Council", "Quillon Ltd", "ended")}),
]


@pytest.mark.parametrize(("text", "pairs"), ROLES)
def test_roles(text: str, pairs: Pairs) -> None:
    """A body's contractor, supplier or partner is commissioned by it."""
    assert commissioned(text) == pairs


DEEDS = [
    (
        "Elmshire Council's appointment of Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "The appointment of Quillon Ltd by Elmshire Council was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "The award of the contract to Quillon Ltd by Elmshire Council was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council's decision to award the contract to Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's choice of Quillon Ltd was criticised.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Elmshire Council's outsourcing of its payroll to Quillon Ltd was criticised.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire Council's deal with Quillon Ltd was criticised.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The partnership between Elmshire Council and Quillon Ltd ended in 2019.",
        {("Elmshire Council", "Quillon Ltd", "ended")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), DEEDS)
def test_deeds(text: str, pairs: Pairs) -> None:
    """An appointment, award or outsourcing told by a noun has its parties beside the noun."""
    assert commissioned(text) == pairs


ANNOUNCED = [
    (
        "Elmshire Council has announced that Quillon Ltd will run its pools.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council announced Quillon Ltd as the winner of the contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has announced that Quillon Ltd has secured a 10-year contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd will run the pools, Elmshire Council announced on Monday.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("The contract goes to Quillon Ltd, Elmshire Council said.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The Home Office confirmed that the contract had been awarded to Quillon Ltd.",
        {("Home Office", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), ANNOUNCED)
def test_announced(text: str, pairs: Pairs) -> None:
    """A body that announces who is to run a service, or who has won, commissions it."""
    assert commissioned(text) == pairs


ENDED = [
    ("Elmshire Council has terminated its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council has ended Quillon Ltd's contract.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council will end its contract with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("Elmshire Council stripped Quillon Ltd of its refuse contract.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Quillon Ltd was stripped of its contract by the Home Office.", {("Home Office", "Quillon Ltd", "ended")}),
    ("Quillon Ltd lost its contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council sacked Quillon Ltd as its refuse contractor.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council dropped Quillon Ltd as its contractor.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council parted company with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    ("Elmshire Council axed its deal with Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "ended")}),
    (
        "Quillon Ltd walked away from its contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "ended")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), ENDED)
def test_ended(text: str, pairs: Pairs) -> None:
    """A contract that a body ends, or a company loses, has ended; one that is to end is held."""
    assert commissioned(text) == pairs


UNDERSTOOD = [
    (
        "Elmshire Council weighed three tenders. Quillon Ltd was chosen.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council is to outsource its bins. The contract goes to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council has let its refuse contract. It was won by Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council put its payroll out to tender. The winner was Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council put its payroll out to tender. Quillon Ltd submitted the winning bid.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. The successful bidder was Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. Those whose bids succeeded are Quillon Ltd and Ostrand Group.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "Elmshire Council invited bids for its payroll. Quillon Ltd came out on top in the tender.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. The council awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. Councillors awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. It awarded the work to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. The contract was awarded to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council met on Monday. Quillon Ltd has won the contract.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), UNDERSTOOD)
def test_understood(text: str, pairs: Pairs) -> None:
    """The buyer that a sentence leaves unsaid is the body whose tender or contract was spoken of before."""
    assert commissioned(text) == pairs


LISTED: list[tuple[str, Pairs]] = [
    (
        "Elmshire Council has awarded contracts to:\n• Quillon Ltd (north)\n• Ostrand Group (south)\nIt met on Monday.",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "The following firms have been appointed by Elmshire Council:\n- Quillon Ltd\n- Ostrand Group",
        {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Ostrand Group", "asserted")},
    ),
    (
        "Elmshire Council has named Quillon Ltd as preferred bidder for:\n- the north\n- the south",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    ("Elmshire Council has awarded contracts.\n- Quillon Ltd\n- Ostrand Group", set()),
]


@pytest.mark.parametrize(("text", "pairs"), LISTED)
def test_listed(text: str, pairs: Pairs) -> None:
    """Those listed below a line that tells an award, and ends in a colon, are commissioned; other lists tell none."""
    assert commissioned(text) == pairs


NONE = [
    ("Elmshire Council has not awarded the contract to Quillon Ltd.", {("Elmshire Council", "Quillon Ltd", "denied")}),
    ("If Elmshire Council awards the contract to Quillon Ltd, jobs will go.", set()),
    ("Did Elmshire Council award the contract to Quillon Ltd?", set()),
    ("Quillon Ltd has bid for a contract with Elmshire Council.", set()),
    ("Quillon Ltd hopes to win a contract from Elmshire Council.", set()),
    ("Quillon Ltd missed out on a contract with Elmshire Council.", set()),
    ("Elmshire Council appointed Ann Marlow as chief executive.", set()),
    ("Elmshire Council gave Quillon Ltd a warning.", set()),
    ("Elmshire Council gave Quillon Ltd permission to build homes.", set()),
    ("Elmshire Council awarded Quillon Ltd a prize for its garden.", set()),
    ("Elmshire Council fined Quillon Ltd.", set()),
    ("Quillon Ltd has appointed Ostrand Group to run its canteen.", set()),
    ("Quillon Ltd was chosen as employer of the year by Elmshire Council.", set()),
    ("Quillon Ltd paid Elmshire Council a fine of £3m.", set()),
    ("Elmshire Council called in Quillon Ltd for talks.", set()),
    ("Elmshire Council turned to the High Court.", set()),
    ("Quillon Ltd employs 300 people in Elmshire.", set()),
    ("Elmshire Council is suing Quillon Ltd.", set()),
    ("Elmshire Council met on Monday. Ostrand Group has won an award.", set()),
    ("Elmshire Council met on Monday. Quillon Ltd has won a contract from Ostrand Group.", set()),
    ("Elmshire Council rejected a tender from Quillon Ltd.", set()),
    ("Quillon Ltd competes with Ostrand Group for work from Elmshire Council.", set()),
    ("Elmshire Council could hire Quillon Ltd.", set()),
    ("Elmshire Council was awarded £3m by the Home Office.", set()),
    ("Elmshire Council was named council of the year by Quillon Ltd.", set()),
    ("Elmshire Council bought the land from Quillon Ltd.", set()),
]


@pytest.mark.parametrize(("text", "pairs"), NONE)
def test_none(text: str, pairs: Pairs) -> None:
    """What is bid for, hoped for, asked or supposed, and gifts that are no work, make no award."""
    assert commissioned(text) == pairs
