"""How organisations are named: the words that names end or begin with, and the kind that each shows."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

LEGAL_FORMS = words(
    """plc ltd limited llp llc lp inc corp pty pte gmbh ggmbh kg kgaa ohg bv nv sas sarl sasu srl scarl oy oyj aps a/s sro
    s.r.o. s.a. s.p.a. s.r.l. n.v. b.v. e.v. l.p. l.l.c. p.l.c. inc. corp. ltd. cic pvt bhd sdn pbc dac clg teoranta
    nyrt zrt d.o.o. z.o.o. vof mbh"""
)
"""Legal forms of companies that are no other words, so that they end a name in small letters and behind a comma too."""

COMPANY = LEGAL_FORMS | words(
    """coalition institute railways trains corporation company co holdings holding group partners partnership partnerships
    consortium alliance solutions capital ventures venture enterprises enterprise industries foundation trust
    charity society associates investments investors bank fund contractors constructors construction engineering
    logistics homecare healthcare facilities outsourcing technologies technology systems sa se ab ag asa spa kg
    networks security management services consulting consultants consultancy communications telecom telecoms media
    energy water power utilities electric environmental recycling catering cleaning hospitality hotels leisure
    travel buses coaches coachways motors airlines airways shipping ports ferries transport transit rail railfreight
    freight couriers builders homes housing properties property estates developments developers infrastructure
    recruitment staffing personnel resources learning training skills education publishing software data digital
    labs laboratories pharma pharmaceuticals pharmacy opticians dental insurance assurance finance financial equity
    advisers advisors lawyers solicitors brothers sons worldwide international global mission co-operative
    cooperative mutual contracting ambulances supplies products foods brands stores supermarkets aerospace aviation
    centers custodial justice escorts escorting interpreting linguistics fm defence defense tagging parking lighting
    maintenance employability printing payments accommodation translations custody detention forensics diagnostics
    undertaking recovery shipbuilders armaments electronics microsystems robotics analytics cloud interactive studios
    coachlines connections guarding propco opco bidco midco topco newco holdco investco
    realty securities lettings lending textiles linen laundry
    landscapes hygiene opportunities"""
)
"""Last words of the names of companies, charities and consortia, folded."""

PUBLIC_BODY = words(
    """hospitals ministers ministry department departments inspectorate commission committee council councils authority
    agency police constabulary regulator treasury parliament senate legislature government governments office
    ombudsman commissioner tribunal tribunals assembly executive board nhs service administration bureau senedd
    cabinet court courts municipality county borough township directorate secretariat chancellery registry
    comptroller exchequer forces army navy force militia corps command university jobcentre commissioners ombudsmen
    inspectorates auditor regents supervisors governorate prefecture bundestag bundesrat landtag riksdag folketing
    storting mbc lbc stad dáil seanad oireachtas knesset customs parole protector sheriff provost gendarmerie commonwealth ccg ccgs
    pct pcts icb icbs dhb dhbs democrats"""
)
"""Last words of the names of public bodies, folded."""

UNION = words("union unions association congress federation brotherhood ")
"""Last words of the names of unions, folded; the words around say when an association or federation is none."""

SERVICE = words(
    """system hotel inn establishment institution lodge grange manor hall house prison jail gaol centre center facility
    hospital infirmary school academy college home hostel franchise line programme program stc irc yoi hmp penitentiary
    clinic library libraries airport hospice surgery contract depot barracks lockup complex nursery kindergarten pool
    baths museum theatre stadium arena park sanatorium asylum workhouse campus shelter refuge ward wing residence
    pavilion lido velodrome terminal station railway metro métro tramway tram subway underground monorail ferry port harbour
    tunnel bridge motorway landfill incinerator plant scheme project initiative helpline hotline lottery card courthouse
    reformatory cottage villa villas court-care unit primary secondary junior infants infant lyceum gymnasium polyclinic
    medicaid medicare network link high grammar comprehensive pre-school preschool playgroup crèche practice
    crematorium cemetery rink leisureplex aquarium aerodrome airfield heliport tollway turnpike busway funicular crossing
    sleeper waterworks hovercraft"""
)
"""Last words of the names of services and establishments, folded; they may be written small ("Elmfield prison")."""

ESTABLISHMENT = frozenset({"hmp", "hmyoi", "yoi", "hmp/yoi", "hmpyoi", "hmps"})
"""First words of the names of prisons in the United Kingdom."""

ORGANISED = COMPANY | PUBLIC_BODY | SERVICE | UNION
"""Last words of the names of organisations."""

SERVICE_WORDS = words(
    """immigration removal secure training young offender institution correctional detention youth care nursing medium high
    primary secondary residential treatment remand women's men's open private community rail main privately-run
    leisure sports health medical retirement aged-care special free grammar comprehensive general district regional
    swimming municipal light outdoor indoor reception accommodation asylum processing holding psychiatric maternity sewage
    city memorial county state federal maximum minimum security waste recycling diesel bus tram
    household rapid toll swing golf ice transfer ferry cycle
    pupil referral walk-in urgent minor injuries dialysis day dementia approved custody rehabilitation assessment
    diagnostic surgical stroke family children's respite nursery sixth form renal drug alcohol addiction birthing
    fertility outpatient screening probation bail forensic mental specialist offenders driving"""
)
"""Small words that may stand between a place and the last word of a service's name."""

SERIAL = words("lot lots unit zone area block package phase route group contract service tranche schedule wing band")
"""Words whose names go on with a letter or number: "Lot B", "Zone 4"."""

GUARDED = words("custodial custody detention correctional rehabilitation")
"""What firms that guard people call their parts by: "Acme Custodial and Detention Services"."""

POLICY = words(
    """homes overview scrutiny oversight governance risk remuneration arts performing languages computing engineering
    correction corrective justice probation prison prisons transport work pensions health education skills social care defence
    environment food rural affairs communities local government housing business innovation industrial strategy
    energy climate change culture media sport digital international trade development children families schools academies
    training management employment offender rehabilitation transportation corrections correctional safety quality standards finance
    home foreign external welfare science technology public accounts administration constitutional prosecution customs
    revenue parole youth support security midwifery fire rescue crime courts tribunals customers citizens equality human
    rights civil aviation offenders learning reform planning prisoners detention technical medical nursing leisure
    sports research infrastructure works water waste agriculture forestry fisheries interior labour labor economy
    economic economics commerce industry tourism heritage information communications broadcasting immigration border
    borders citizenship multiculturalism refugees asylum migration integration inclusion seniors ageing aged
    disability disabilities veterans procurement supply services service resources personnel treasury budget audit
    taxation tax excise road roads highways railways rail ports maritime marine shipping telecommunications post mines
    minerals petroleum natural gas electricity power nuclear conservation wildlife parks land lands property
    regional municipal provincial national federal state county city urban community family child women gender
    aging elderly consumer competition markets financial insurance banking monetary statistics census elections ethics
    integrity licensing vehicles vehicle driver police policing emergency disaster civilian military naval army air
    force materiel logistics acquisition medicine medicines healthcare hospitals mental hygiene sanitation
    cooperation policy relations administrative legal law reentry judiciary judicial parliamentary legislative petitions
    evidence qualifications examinations curriculum teaching higher further vocational apprenticeships inspection
    inspections benefits unemployment jobs jobseekers workplace protection reconstruction cyber intelligence fraud
    corruption children's people's veterans' fuel traffic transit criminal improvement indigenous aboriginal"""
)
"""Words that name what a body is for, and so join by "and" in its name ("Health and Safety Executive")."""

HEADED_LEFT = words(
    """regulator registrar review inquiry ministry department departments dept dep't office inspectorate bank university society
    house board institute council centre center commission association confederation federation league campaign
    agency court courts royal college union church secretary fund service services bureau committee chamber
    authority division inspector city county state states borough district municipality town township village
    province region parish commonwealth republic kingdom isle port government parliament senate directorate
    institution academy school hospital hospice diocese archdiocese order trust friends sons daughters knights
    alliance coalition network foundation programme program register registry corporation company ombudsman tribunal
    cabinet treasury assembly duchy ports faculty institutes command brotherhood bishop archbishop dean earl duke
    sisters brothers missionaries lord baroness baron viscount territory marquess countess lady
    prince princess queen king dioceses gemeente hospitals
    vale forest scheme group regents conference museum legion fellowship guild mayor partnership roundtable commissioner
    comptroller"""
)
"""First words of names that go on with "of" or "for"."""

HEADED_FOR = words(
    "transport action access homes help hospital friends trust work unit care home education places wheels"
)
"""Further first words of names that go on with "for"."""

HEADED_ON = words(
    "council commission committee centre center office institute board panel taskforce campaign conference"
)
"""First words of names that go on with "on"."""

BODIES: dict[str, str] = {
    name.casefold(): name
    for name in """Operator of Last Resort|Comptroller and Auditor General
British Army|Army|Home Office|Foreign Office|Cabinet Office|Northern Ireland Office|HM Treasury|Treasury
National Audit Office|Serious Fraud Office|Crown Commercial Service|Care Quality Commission|Crown Estate
Competition and Markets Authority|Parliament|House of Commons|House of Lords|Commons|Lords|Ofsted|Ofgem
Ofcom|Ofwat|Ofqual|Estyn|Monitor|NHS England|NHS|NHS Improvement|HMPPS|NOMS|HMRC|Homes England|Crossrail
DWP|MoJ|MoD|HMIP|CQC|NAO|SFO|Network Rail|Public Health England|NHS Digital|Great British Railways|Royal Navy
Scottish Government|Welsh Government|Welsh Assembly|Scottish Parliament|Senedd|Labour|Labor|LNP|Royal Air Force|RAF
Labour Party|Conservatives|Conservative Party|Liberal Democrats|SNP|Plaid Cymru|Sinn Fein|Green Party|Greens
Crown Prosecution Service|Prison Service|Probation Service|HM Prison Service|Scottish Prison Service|Congress
Northern Ireland Prison Service|Irish Prison Service|Environment Agency|Highways England|Highways Agency|NATO
HM Courts & Tribunals Service|Legal Aid Agency|Border Force|UK Border Agency|Skills Funding Agency|Pentagon
Education Funding Agency|Health and Safety Executive|Charity Commission|Companies House|Insolvency Service
Pensions Regulator|Auditor General|Auditor-General|Comptroller and Auditor General|Comptroller & Auditor General
Senate|House of Representatives|Commonwealth|Congress Party|Metropolitan Council|States of Jersey
Metropolitan Police|White House|European Commission|HSE|HIQA
Democrats|Republicans|Fianna Fáil|Fianna Fail|Fine Gael|Dáil|Oireachtas|Knesset|Bundestag|Bundeswehr|FBI|GAO
Rijkswaterstaat|Defra|DfT|DfE|DHSC|HMCTS|Supreme Court|High Court|Court of Appeal|Privy Council|Federal Reserve
State|Parole Board|NPS|YJB|ICO|ORR|CMA|FCA|DVLA|ONS|NICE|Youth Justice Board|Internal Revenue Service
Bureau of Prisons|Social Security Administration|Home Affairs|Veterans Affairs|Jobcentre Plus
Immigration and Customs Enforcement|Oranga Tamariki|Waka Kotahi|Kāinga Ora|Te Whatu Ora|Tusla|Lok Sabha
Scottish Ministers|Welsh Ministers
HM Revenue and Customs|HM Revenue & Customs|Revenue and Customs|Driver and Vehicle Licensing Agency|UK Visas and Immigration
Driver and Vehicle Standards Agency|Education and Skills Funding Agency|Infrastructure and Projects Authority
Government Digital Service|National Offender Management Service|HM Prison and Probation Service|Office of Rail and Road
Prison and Probation Service|Local Government and Social Care Ombudsman|Parliamentary and Health Service Ombudsman
Medicines and Healthcare products Regulatory Agency|Health Information and Quality Authority|Ministry of Justice
Australian Competition and Consumer Commission|Office of Government Commerce|Government Accountability Office
Rajya Sabha|Services Australia|Centrelink|Corrections|United Nations|World Health Organization
International Monetary Fund|World Bank|Old Bailey|Historic England|English Heritage|Student Loans Company|Ordnance Survey
Crown Office and Procurator Fiscal Service|An Garda Síochána|Garda Síochána|An Bord Pleanála|Te Puni Kōkiri|Ara Poutama
Ara Poutama Aotearoa|Transport Focus|Passenger Focus|Centers for Medicare and Medicaid Services
Centers for Medicare & Medicaid Services|Court of Session
NHS Greater Glasgow and Clyde|NHS Ayrshire and Arran|Criminal Justice Inspection
Centers for Disease Control and Prevention|Youth Custody Service|NHS Resolution|Big Lottery Fund|Creative Scotland
Office of the Police and Crime Commissioner|Committee on Standards in Public Life""".replace("\n", "|").split("|")
}
"""Well-known public bodies and parties whose names do not show what they are, or are used short, by their folded names."""

SCHEMES = frozenset(
    """test and trace|nhs test and trace|track and trace|new deal|flexible new deal|pathways to work|access to work
work choice|universal credit|help to buy|green deal|sure start|work for the dole|job services australia|fair start scotland
job entry targeted support""".replace("\n", "|").split("|")
)
"""Well-known public schemes whose names do not show what they are."""

NO_PARTY = words(
    """contracts regions act acts bill bills regulation regulations directive treaty constitution cup games award awards
    prize charter clause section sections rule rules part parts article articles paragraph chapter appendix annex
    table figure page meeting volume edition day week agreement agreements policy standard standards certificate
    medal relations"""
)
"""Last words of names that are no party to anything: laws, parts of texts, contests."""

UNIONS = words(
    """aeu afge afl-cio afscme aft aicctu aituc amcu amwu anmf aslef aupe bcgeu bectu bfawu bma cfdt cfmeu cgt citu cosatu
    cpsu cupe cupw cwu denosa eis fagforbundet fbu fnv forsa fórsa gdl gmb hacsu hsaa hsu ibew ictu inmo intuc ituc
    naht napo nasuwt nbru nehawu neu nipsa nteu ntuc nuj numsa nupge nzei nzno opseu pcs poa popcru ppta psa psac rcn rmt rmtu
    rtbu sadtu saftu samwu satawu seiu seko siptu teamsters tssa tuc twu ucatt ucu ufcw unifor unison unite usdaw ver.di
    verdi"""
)
"""Large trade unions that go by a short name which is no other word or name, folded."""
