"""How public bodies are named in several countries, where no one word of the name shows it."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

BODY_ENDINGS = tuple(
    f" {ending}"
    for ending in """probation trust|party|foundation trust|care trust|hospital trust|hospitals trust|health trust
ambulance trust|care system|school district|fire brigade|rescue authority|fire district|water district
transit district|community college district|education board|school board|health region
municipal corporation|city corporation|corporation of london
health district|hospital district|regional council|public schools|sheriff's office|attorney's office|general's office
scrutiny panel|national congress
controller's office|mayor's office|customs enforcement|drug enforcement|veterans affairs|nagar nigam|mahanagara palike|nagar palika
zilla parishad|gram panchayat|fire department|corps of engineers|human services|corrective services
correctional services|social services|housing executive|prison service|police service
house of representatives|high commission|care board|care boards|commissioning group|commissioning groups
county commission|audit office|audit institution
audit institute|investigation branch|investigating unit|investigation unit|preventive mechanism
audit chamber|audit board|national guard|combined authority|transit authority|coast guard""".replace("\n", "|").split(
        "|"
    )
)
"""Last words of the names of public bodies, folded, of which the last alone would show another kind or none."""

LETTERS: dict[str, str] = {
    "ccg": "clinical commissioning group",
    "pct": "primary care trust",
    "icb": "integrated care board",
    "lhb": "local health board",
    "dhb": "district health board",
}
"""Letters by which bodies of a sort go, of which a text may have several: "Elmshire CCG", "the CCG"."""

LEADING = words(
    """ministère ministerie ministerium ministerio ministero agence agencia agenzia préfecture mairie ville comune
    ayuntamiento commune métropole gemeente provincie stadt landkreis landeshauptstadt bezirk bundesamt bundesagentur
    landesamt landratsamt senatsverwaltung rechnungshof rekenkamer inspectie rijksdienst bundesministerium kommun
    comunidad conseil consejo consiglio autorité autoridad autorità syndicat zweckverband verkehrsverbund landtag
    landschaftsverband regierung agglomération communauté département régie région senat bezirksamt
    landesregierung staatskanzlei ayuntamento diputación waterschap veiligheidsregio cour corte regione provincia
    junta generalitat xunta diputació dienst autoriteit inspektionen landgericht amtsgericht verwaltungsgericht
    oberlandesgericht contrôleur défenseur defensor préfet universität universiteit université
    universidad università universitet universitetet statens länsstyrelsen justizministerium"""
)
"""First words of the names of public bodies in German, French, Dutch, Spanish and Italian."""

LEADING_SERVICES = words(
    """maison centre hôpital hospital lycée collège école piscine crèche résidence aéroport gare musée bibliothèque prison
    colegio escuela ysgol scoil gaelscoil coláiste gymnasium schule grundschule ecole"""
)
"""First words of the names of establishments in French, Spanish, Welsh, Irish and German."""

LEADING_HOMES = words(
    """ehpad chsld clinique klinik klinikum krankenhaus pflegeheim altenheim seniorenheim seniorenzentrum seniorenresidenz
    pflegezentrum kita kindertagesstätte verpleeghuis zorgcentrum woonzorgcentrum ziekenhuis basisschool
    kinderdagverblijf vårdcentralen äldreboendet vårdboendet förskolan sykehjemmet plejecentret residencia clínica
    ospedale jva justizvollzugsanstalt anstalten fängelset häktet foyer"""
)
"""First words that show an establishment by themselves, in the same languages and those of Scandinavia."""

TAILS = (
    "verket", "myndigheten", "styrelsen", "nämnden", "revisionen", "ministerium", "ministeriet", "direktoratet",
    "styret", "behörde", "verwaltung", "verbund", "kommune", "kommun", "landsting", "zweckverband",
    "vården", "kassan", "förmedlingen", "kreis", "landkreis", "bezirk", "métropole", "agglomération", "ministerie", "kansli",
    "rechnungshof", "rekenkamer", "gericht", "inspektionen",
)  # fmt: skip
"""Ends of the words that name public bodies in German and the languages of Scandinavia."""

PROVIDING = words(
    "health transport corrections corrective police justice education treasury customs courts probation ambulance highways"
)
"""Words by which a place's public body goes: "Elmland Health"."""
