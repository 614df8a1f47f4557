// What only English has in this room: prepositions, verbs that lend a noun their subject, nouns that stand for people.

/** Function words of the language that patterns and roles rest on. */
export const eventWords = {
  prepositions: new Set(
    (
      'about above across after against ahead along amid among apart around as at away back before behind between ' +
      'beyond by down for forth from in into of off on onto out over past since through to together toward towards ' +
      'under up upon via with within without aside forward home'
    ).split(' '),
  ),
  /** "launched an attack": the subject of these does what the noun says. */
  support: new Set(
    (
      'hold have host conduct carry launch mount stage begin start open resume continue make give issue offer provide ' +
      'announce declare order authorize authorise impose put place take undertake perform stage lead deliver commit ' +
      'perpetrate execute wage intensify escalate step expand increase extend renew complete finish end conclude halt ' +
      'suspend cancel postpone plan schedule organize organise arrange prepare reach achieve strike forge broker ' +
      'sign seal clinch finalize finalise ink initial express voice extend convey reiterate reaffirm repeat renew ' +
      'pledge promise grant show demonstrate engage participate join enter attend pursue initiate file lodge bring ' +
      'raise level lay state receive pay embark seek do threaten claim admit agree approve unleash ' +
      'vow reject refuse propose release publish adopt pass circulate'
    ).split(' '),
  ),
  /** "said it would", "will be sunk". */
  announcing: new Set(['will', 'would', 'shall', "'ll", "'d", 'wo']),
  /** Nouns for those who shoot, and for what they shoot with. */
  armed: new Set(
    (
      'army navy force forces troop troops contingent detachment platoon soldier guard gunner marine paratrooper commando sniper rebel militia militiaman ' +
      'fighter insurgent guerrilla pirate gunman coalition patrol garrison unit battalion brigade border_guard jet warplane ' +
      'aircraft bomber helicopter drone missile rocket gun howitzer mortar artillery tank battery frigate destroyer submarine ' +
      'warship gunboat boat corvette cruiser plane shelling shell barrage bombardment airstrike'
    ).split(' '),
  ),
  /** "turned down a request": the answer to what was asked. */
  refusing: new Set('refuse reject deny decline dismiss rebuff turn spurn ignore snub block'.split(' ')),
  /** "denied that it had", "dismissed the report": no refusal, but word that something did not happen. */
  denying: new Set('deny reject dismiss dispute rubbish'.split(' ')),
  reported: new Set('account rumour rumor story'.split(' ')),
  /** What is denied by who is charged with it. */
  charges: new Set(
    'report allegation accusation claim charge involvement responsibility wrongdoing guilt role part link knowledge'.split(
      ' ',
    ),
  ),
  /** "working for", "loyal to", "backed by", "allied with". */
  serving: new Set('for to by with'.split(' ')),
  /** "rebuked X for doing", "accused X of doing": the object did it. */
  judging: new Set(
    (
      'accuse condemn criticise criticize rebuke blame praise thank fault chide berate denounce slam punish sanction fine ' +
      'jail sentence arrest scold reprimand censure suspect sue charge convict upbraid lambast castigate hail applaud commend defend describe portray'
    ).split(' '),
  ),
  reasons: new Set(['for', 'of', 'over', 'with', 'as']),
  /** Of these the object did what follows, and of the nouns whoever faces them: "convicted of", "on charges of". */
  convicting: new Set(
    'accuse convict charge sentence jail imprison punish fine condemn blame indict prosecute fault'.split(
      ' ',
    ),
  ),
  charging: new Set(
    'charge count offence offense accusation conviction sentence term year life prison'.split(' '),
  ),
  guilty: new Set(['guilty']),
  confessing: new Set('confess admit plead'.split(' ')),
  /** Conjunctions that the parser may take for prepositions: "after a guard opened fire". */
  subordinating: new Set(['after', 'before', 'as', 'when', 'while', 'since', 'until', 'because', 'once']),
  /** "kept them from leaving" */
  keeping: new Set(['from']),
  /** Who finds guilty and awards damages. */
  courts: new Set('court tribunal judge jury magistrate bench chamber'.split(' ')),
  /** Adverbs of direction that the parser may take for objects: "called its envoy home". */
  homeward: new Set(['home']),
  /** "announced plans to leave": whose plans they are. Not so of "challenged", "condemned". */
  planning: new Set(
    (
      'announce make have hold take adopt approve drop abandon unveil reveal draft prepare consider confirm issue give order renew ' +
      'reiterate express signal declare launch begin start continue pursue form reach show win seek receive get develop finalize ' +
      'pass release publish sign file write post send deliver read table submit circulate endorse introduce propose sponsor ' +
      'finalise present outline discuss study back vow pledge agree want need obtain use set'
    ).split(' '),
  ),
  /** Of these the subject suffers what the noun says: "came under attack", "faces criticism". */
  suffer: new Set(
    'face suffer undergo endure receive draw attract survive sustain encounter come'.split(' '),
  ),
  /** "ordered troops to attack": the object does what the clause says, but the order is what the subject did. */
  causing: new Set(
    'order send dispatch deploy use force cause help allow let enable get command instruct'.split(' '),
  ),
  /** Beside the verbs of speech: what an agency does. */
  informing: new Set(['report', 'show', 'reveal', 'disclose']),
  speech: new Set(
    (
      'say tell state add declare insist stress argue maintain note announce claim assert reiterate emphasize emphasise ' +
      'underline think believe write explain answer reply respond warn vow confirm acknowledge admit'
    ).split(' '),
  ),
  /** Verbs with a thing and somebody to whom: "gave Israel new jets". */
  giving: new Set('give grant lend sell offer send hand award pay supply promise show deny owe'.split(' ')),
  /** "asked them to leave": the object of these does what the infinitive says; of all others the subject does. */
  objectControl: new Set(
    (
      'ask urge order tell allow help force send get persuade invite want expect call permit enable cause encourage warn ' +
      'advise require command instruct let make see beg press push request implore direct compel authorize authorise lead ' +
      'leave keep find convince oblige entitle pressure forbid ban bar prevent stop dispatch deploy hire train equip tempt ' +
      'induce prompt provoke inspire empower exhort entreat appeal summon beseech'
    ).split(' '),
  ),
  /** "released a statement criticising X": who released it criticises. */
  documents: new Set(
    'statement report letter lawsuit suit resolution declaration message tweet note speech petition bill law order decree complaint post video deal agreement plan'.split(
      ' ',
    ),
  ),
  /** "rivals of the government" are not the government. */
  apart: new Set(
    'rival critic opponent enemy foe victim supporter backer relative family widow wife son daughter brother father mother survivor neighbor neighbour fan follower murder death'.split(
      ' ',
    ),
  ),
  /** Nouns of time: never a party. */
  times: new Set(
    (
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
      'september october november december day week month year hour minute morning afternoon evening night weekend today ' +
      'tomorrow yesterday time moment date decade century spring summer autumn winter fall season period past future present ' +
      'noon midnight dawn dusk basis end'
    ).split(' '),
  ),
  /** Nouns that stand in phrases of circumstance, "in exchange", "as part": no party, though a name may hold them. */
  circumstance: new Set(
    (
      'way manner course purpose aim goal condition behalf reason addition response result exchange return order sign ' +
      'gesture bid effort attempt wake part term case context light front connection relation regard respect view face'
    ).split(' '),
  ),
  /** "at a meeting with X": the subject of the verb above takes part. */
  occasion: new Set('at during in on after before following for to by with'.split(' ')),
  /** Nouns that act for whoever owns them: "Iran's missile", "the minister's statement". Of others the owner does nothing. */
  agents: new Set(
    (
      'administration campaign camp staff office delegation leadership command regime department commission embassy mission ' +
      'missile rocket drone artillery shell bomb fire shelling airstrike strike attack raid bombardment offensive operation ' +
      'invasion warship vessel plane convoy decision move plan proposal bill law legislation resolution decree order ruling ' +
      'verdict vote offer effort bid initiative call appeal demand request threat warning refusal withdrawal pledge promise ' +
      'announcement remark comment criticism speech action step measure policy intervention representative envoy side bloc ' +
      'alliance service intelligence spokesman house senate cabinet lawyer watchdog body institution organization organisation ' +
      'movement wing faction branch arm brigade battalion front unit bank fund veto aggression blockade siege crackdown sanction ' +
      'bombing shooting war airstrike sanctions brass junta leader elite council secret cell ring network squad crew driver drone ' +
      'ship boat vessel column team rescue instructor hacker observer crew satellite submarine carrier frigate destroyer lorry tank cyberattack ' +
      'museum university newspaper company firm airline school church mosque hospital factory ' +
      'gunfire cannon jets aircraft police bomber hundred thousand dozen lot majority scores number million'
    ).split(' '),
  ),
  /** "a group of hackers": the phrase is the party, the word after "of" says of whom. */
  collective: new Set(
    (
      'group crowd hundred thousand dozen number million score gang band couple handful team series majority lot wave mob ' +
      'column herd flock swarm bunch cluster throng boatload busload'
    ).split(' '),
  ),
  /** Things and places that can be hit, seized, closed or helped, though no mention names them. */
  targets: new Set(
    (
      'school hospital clinic university college church mosque temple synagogue shrine monastery factory plant refinery station ' +
      'base village town city district region area province neighbourhood neighborhood community camp settlement house home ' +
      'building office shop market hotel restaurant cafe pub port airport bridge road highway railway dam pipeline cable field mine ' +
      'ship vessel boat tanker trawler freighter ferry plane airliner airplane aircraft helicopter jet train bus car vehicle truck convoy consulate ' +
      'headquarters checkpoint position post outpost compound barracks depot garrison border frontier crossing newspaper ' +
      'website channel broadcaster station network server media industry property land territory island asset weapon ' +
      'stronghold target facility installation infrastructure monument statue palace square mall theatre theater stadium ' +
      'enclave bastion hideout hideaway redoubt pocket strip sector quarter heartland countryside farmland farm field orchard village hamlet stretch part ' +
      'frontline bunker tunnel trench dugout arsenal silo cache armoury armory hangar runway airfield airbase ghetto slum township suburb ' +
      'peninsula archipelago waters market bazaar mill well oilfield gasfield pumping_station substation dyke canal ferry wharf dock ' +
      'lorry barge dhow yacht tug cutter boat plane crossing strait consignment crops harvest harbour harbor ' +
      'reactor site tank radar system ambulance motorcade patrol shelter container cargo shipment tower club prison jail seminary dormitory apartment flat villa mansion residence farmhouse ' +
      'capital zone coast valley county suburb outskirts centre center kiosk store court parliament resort line grid'
    ).split(' '),
  ),
  /** Plural demonyms: "Mexicans", "Greeks". */
  peoples: /^[A-Z]\w+(?:ans|is|eks|rks|nes|ds|ts|bs|men|rs|ws|os)$/,
  /** Who holds an inquiry. */
  inquirer:
    /\b(?:police|prosecutors?|investigators?|inspectors?|detectives?|courts?|judges?|committee|commission|panel|marshal|auditors?|regulators?|tribunal|authorit(?:y|ies)|agents?|watchdog|inquiry)\b/i,
  fighting:
    /\b(?:gunm[ae]n|militants?|rebels?|fighters?|soldiers?|troops?|bombers?|terrorists?|insurgents?|assailants?|attackers?|mob|gang|police|officers?|guards?|pirates?|extremists?|jihadists?|hitm[ae]n|assassins?|armed)\b/i,
  militia: /\b(?:militias?|militiam[ae]n|paramilitar(?:y|ies)|rebels?|insurgents?|guerrillas?)\b/i,
  /** Of a government only these protest: with words. */
  protesting: new Set(['protest', 'boycott']),
  dissenter:
    /\b(?:protest\w*|demonstrat\w*|opposition|union|activists?|supporters?|dissident\w*|striking)\b/i,
  /** Words of violence and crime. */
  harm: new Set(
    (
      'bomb bombing bomber blast explosion explosive attack attacker kill killing murder dead death die victim wound injure ' +
      'injury gun gunman gunfire shot shoot shooting suspect terror terrorist terrorism rob robbery crime criminal weapon ' +
      'detonate device grenade knife stab hostage kidnap assault war battle rebel militant perpetrator investigator arrest ' +
      'prison jail trial sentence violence violent massacre assassination'
    ).split(' '),
  ),
  /** Nouns that count or measure others: "dozens of statues". */
  quantities: new Set(
    (
      'dozen hundred thousand million billion score number group series round batch part some most all many several any ' +
      'lot kind type sort ton tonne kilogram shipment percent half third quarter piece set pair couple wave majority handful ' +
      'total amount range variety host string one two three each bit litre barrel worth load crate sack bag box pallet truckload lorryload planeload shipload consignment last rest remainder bulk ' +
      'thousands hundreds dozens scores contingent flotilla'
    ).split(' '),
  ),
  /** Troops sent with one of these come to help: PLOVER calls it AID. */
  mercy: new Set(
    (
      'peacekeeping peacekeeper peace-keeping humanitarian relief rescue evacuate rescuer earthquake flood hurricane aid observer ' +
      'retrieve survivor tsunami cyclone typhoon landslide wildfire cholera ebola famine'
    ).split(' '),
  ),
  /** "plans to attack": what follows is announced by the subject. */
  intending: new Set('plan intend prepare decide aim go set resolve mean propose'.split(' ')),
  mustModals: new Set(['must', 'should', 'ought']),
  /** What is attacked with words alone. */
  wordy: new Set(
    (
      'statement report letter lawsuit resolution declaration message speech bill law legislation decree treaty deal agreement ' +
      'plan proposal decision policy ruling verdict idea budget comment remark reform rule proceeding inquiry probe record ' +
      'handling approach stance pact accord practice'
    ).split(' '),
  ),
  /** "according to X": whose word it is. */
  source: 'accord',
  /** "might attack": it may come or not. */
  openModals: new Set(['will', 'would', "'ll", "'d", 'shall', 'could', 'may', 'might']),
  /** "is weighing an embargo", "plans to expel": somebody has it in mind. */
  weighing: new Set(
    'consider weigh mull want plan intend propose seek hint contemplate float study prepare'.split(' '),
  ),
  willModals: new Set(['will', 'would', "'ll", 'wo', "'d", 'shall', 'can', 'could', 'ca']),
  negations: new Set(['not', "n't", 'never', 'no', 'neither', 'nor']),
  relative: new Set(['who', 'which', 'that', 'whom', 'whose', 'what']),
  sequel: new Set(['then', 'later', 'also', 'and']),
  owning: new Set(['whose']),
  /** "Saudi-led": of this the one named before it is the doer. */
  led: new Set(['led', 'run', 'operated', 'commanded', 'controlled', 'headed']),
  /** Prepositions that say when, where or in what matter, not who somebody is. */
  circumstances: new Set(['in', 'at', 'on', 'after', 'during', 'over', 'near', 'outside', 'before', 'amid']),
  /** What is fired or launched: no party that suffers it. */
  arms: new Set(
    (
      'missile rocket artillery round shell mortar shot barrage salvo gas bullet bomb grenade fire attack strike raid warhead ' +
      'torpedo drone airstrike operation offensive war campaign weapon explosive ammunition gunfire pellet cannon arrow stone ' +
      'cyberattack assault incursion invasion missiles bombardment volley mine landmine ied'
    ).split(' '),
  ),
  launching: new Set('fire launch lob hurl throw shoot drop rain unleash toss loose send'.split(' ')),
  /** Prepositions after a word for people that say of where they are: "people in Syria". */
  origins: new Set(['of', 'from', 'in', 'inside', 'across', 'throughout']),
  /** Nouns for people and bodies that act, where no mention says who they are. */
  people: new Set(
    (
      'police officer policeman soldier troop force army military militia militant rebel insurgent fighter gunman terrorist ' +
      'protester demonstrator activist student worker teacher doctor nurse miner farmer driver union resident villager ' +
      'crowd mob people citizen voter refugee migrant prisoner inmate court judge jury tribunal prosecutor authority ' +
      'official government minister president parliament lawmaker legislator senator opposition party group gang cartel ' +
      'bomber attacker assailant suspect extremist separatist guerrilla warplane jet aircraft helicopter drone missile ' +
      'warship navy coalition alliance ally delegation diplomat ambassador envoy negotiator inspector investigator ' +
      'regulator agency ministry council committee commission court-martial guard agent detective journalist clan tribe ' +
      'settler pirate smuggler kidnapper hijacker hacker peacekeeper paramilitary commando sniper squad team leader ' +
      'king queen prince premier chancellor governor mayor spokesman spokeswoman spokesperson negotiator mediator side ' +
      'counterpart colleague monk nun priest imam cleric bishop pope rabbi mullah patriarch scholar scientist singer writer author editor reporter blogger ' +
      'passenger pilot sailor fisherman captain hostage detainee dissident exile candidate voter elder chief boss head member ' +
      'rioter rally-goer looter robber murderer killer shooter traveler traveller tourist pilgrim youth child girl boy person ' +
      'lawyer attorney engineer expert adviser advisor aide secretary representative delegate deputy congressman governor ' +
      'vandal rioter shopper docker hundred thousand dozen score rescuer medic instructor hacker ' +
      'country nation state power neighbour neighbor donor bank company firm airline man woman family supporter follower ' +
      'employee staffer crew crewman crewmember brigand raider thief burglar felon convict teen teenager baby infant lady guy kid couple ' +
      'buyer owner customer client patient player fan user mother mom father parent brother sister son daughter widow relative ' +
      'bystander onlooker motorist cyclist pedestrian shopper voter nominee contender mogul billionaire critic defendant plaintiff ' +
      'accused culprit perpetrator abductor intruder vigilante lawmaker whistleblower spy agent courier trafficker dealer gangster ' +
      'trainee republic kingdom promoter saboteur infiltrator militiaman guardsman policewoman servicewoman servicemen serviceman agitator arsonist hijacker ' +
      'bandit warlord chieftain commander general colonel sergeant lieutenant cadet recruit conscript reservist mercenary contractor ' +
      'survivor casualty evacuee asylum-seeker seeker orphan elder notable tribesman clansman herder trader merchant vendor ' +
      'other dead wounded victim personnel gunmen diver scavenger aid_worker volunteer rescuer firefighter medic paramedic surgeon inspector monitor observer auditor magistrate coroner ' +
      'deputy sheriff trooper marine airman paratrooper gunner bodyguard warden jailer community population public group ' +
      'contingent reinforcement detachment garrison platoon ' +
      'fugitive servant broadcaster creditor worshipper mourner troll shopkeeper trucker dockworker railwayman seaman ' +
      'stevedore nomad pastoralist peasant labourer laborer builder welder electrician technician mechanic operator ' +
      'entrepreneur campaigner organiser organizer marcher striker rallygoer picketer squatter occupier pupil ' +
      'undergraduate graduate professor lecturer academic intellectual dean rector seminarian novice pastor deacon ' +
      'ayatollah muezzin preacher missionary evangelist gunrunner poacher counterfeiter launderer fraudster scammer ' +
      'returnee deportee internee abductee escapee absconder defector turncoat collaborator informer informant partisan ' +
      'loyalist royalist monarchist unionist nationalist islamist communist socialist liberal conservative mutineer ' +
      'deserter draftee veteran ex-soldier ex-rebel ex-president ex-minister colonist invader aggressor assassin ' +
      'strangler stabber cardinal archbishop nuncio abbot abbess vice-president president-elect prime_minister regent ' +
      'viceroy sheikh sultan councillor councilor alderman mp senator-elect arbiter arbitrator ombudsman notary bailiff ' +
      'ranger customs_officer coastguard coastguardsman border-guard gendarme carabiniere constable translator ' +
      'interpreter stringer cameraman photographer photojournalist columnist cartoonist filmmaker novelist poet ' +
      'playwright oligarch tycoon industrialist financier banker broker investor lender midwife pharmacist dentist vet ' +
      'holidaymaker backpacker climber hiker fisher fishermen trawlerman crofter rancher grower producer exporter ' +
      'importer retailer world'
    ).split(' '),
  ),
  /** What a pronoun may own and still be meant: "its army". */
  bodies: new Set(
    (
      'army force forces government troop military navy police administration country ministry parliament state regime ' +
      'party movement group side court forces territory soil capital embassy border council cabinet authority'
    ).split(' '),
  ),
  /** Of the words of sport those that no other news has. */
  players: new Set(
    (
      'midfielder goalkeeper innings inning wicket touchdown quarterback linebacker batsman baseman pitcher shortstop outfielder ' +
      'playoff playoffs semifinal quarterfinal nba nfl mlb nhl nascar fifa uefa halftime homer bullpen superbowl'
    ).split(' '),
  ),
  /** A sentence with two of these tells of a match: nobody is attacked or defeated in it. */
  sports: new Set(
    (
      'football soccer basketball baseball rugby cricket tennis hockey volleyball handball badminton golf fifa uefa nba nfl ' +
      'league championship tournament semifinal semi-final quarterfinal quarter-final midfielder striker goalkeeper ' +
      'defender coach innings wicket touchdown quarterback playoff playoffs medal olympics olympic racing marathon ' +
      'grand_prix formula inning batsman penalty_kick halftime half-time fixture squad referee baseman pitcher shortstop outfielder quarterback linebacker seed pennant inning homer homerun rbi mvp roster bullpen receiver playoffs racer sprinter swimmer gymnast superbowl nascar mlb nhl umpire chess wrestling'
    ).split(' '),
  ),
  /** Endings of nouns for people: "activist", "politician", "fisherman". */
  personal: /(?:ist|ian|eer|m[ae]n|crat|ologist|[^t]ee|[^o]er|or)$/,
  /** Nouns with such an ending that are no people. */
  impersonal: new Set(
    (
      'computer paper order river power water number factor sector error corner border character chapter letter matter center ' +
      'center layer level summer winter weather answer offer order dinner member_state shoulder finger paper newspaper tower ' +
      'theater quarter semester master_plan december november october september disorder murder trigger danger hunger anger cancer ' +
      'shelter filter counter meter computer server router printer cover other layer chamber timber fiber tender gender liver ' +
      'silver copper rubber sugar butter fever laser poster register ladder powder folder holder charter quarter chapter letter ' +
      'litter matter scatter disaster cluster master monster theater water cruiser destroyer carrier bomber fighter freighter ' +
      'tanker trawler steamer airliner liner container trailer helicopter launcher howitzer mortar radar transporter ' +
      'career beer deer pier tier engineering fee tree knee coffee committee degree refugee_camp guarantee jubilee spree levee ' +
      'door floor color colour flavor flavour favor favour labor labour honor honour humor humour rumor rumour behavior behaviour ' +
      'harbor harbour terror horror error mirror motor reactor corridor tractor sensor sector vector monitor_screen armor armour ' +
      'endeavor endeavour vigor rigor tumor tumour vapor vapour minor major interior exterior indicator elevator refrigerator ' +
      'human-rights calendar dollar pillar collar grammar altar jar bar car war scar star radar ' +
      'electricity transfer barrier frontier bunker crater temper manner banner prayer layer slaughter laughter encounter ' +
      'barter further altogether gathering whether together rather either neither never ever over under after winter daughter ' +
      'gunpowder gear user_data clear year fear tear rear near spear bear wear sewer flower shower hour flour floor poor ' +
      'maneuver manoeuvre parameter encounter banter wafer fodder gauge_meter chatter clutter banker_bill copier printer scanner ' +
      'explorer browser cooler heater boiler burner freezer mixer toaster scooter roller stroller trawler cutter hammer ladder ' +
      'buffer barber offer differ suffer transfer refer prefer infer confer defer surrender gender render tender wonder thunder ' +
      'blunder plunder launder founder boulder smoulder ledger badger merger passenger_plane trigger sticker locker cracker ' +
      'broker_deal marker bunker anchor metaphor décor tenor stupor precursor predecessor_law contractor_fee generator ' +
      'processor detector projector ventilator calculator accelerator incubator simulator refrigerator escalator'
    ).split(' '),
  ),
  /** Of these, and of nouns like them, the ones that politics is about. */
  political: new Set(
    (
      'police policeman soldier troop troops army military militia militant rebel insurgent fighter gunman gunmen terrorist ' +
      'protester demonstrator activist court tribunal prosecutor authority authorities official government minister ' +
      'president parliament lawmaker legislator senator opposition bomber extremist separatist guerrilla warplane ' +
      'warship navy coalition delegation diplomat ambassador envoy negotiator inspector ministry refugee migrant ' +
      'peacekeeper paramilitary commando regime junta embassy consulate cabinet congress senate judge union ' +
      'civilian prisoner hostage detainee dissident settler demonstrators premier general commander colonel lieutenant captain warlord ' +
      'saboteur agent spy attache marine airman sailor paratrooper guardsman militiaman sheriff deputy lawmakers chancellor monarch ' +
      'king queen emir sultan prince governor mayor secretary chief leader speaker inspectorate faction party council committee ' +
      'guard guards gunner coastguard patrol instructor officer rescuer delegate lawmaker trainer adviser ' +
      'ally allies country countries nation nations state states mission ministry bureau directorate secretariat command republic ' +
      'asylum-seeker seeker jihadist islamist bandit pirate airstrike missile drone artillery'
    ).split(' '),
  ),
  /** "the two Koreas", "both navies": what is counted does it together. */
  pairing: new Set(['two', 'both', 'three', 'four']),
  pairs: new Set(['sides', 'parties', 'neighbours', 'neighbors', 'foes', 'rivals']),
  /** What stands between two parties that do something together. */
  joiner: /^\s*(?:,? and|,? as well as|&)\s*$/,
  reflexive: /^(?:him|her|it|them|my|our|your)sel(?:f|ves)$/i,
  /** "Bears", "Manchester Rovers 2": how a headline calls a team. */
  team: /^(?:[A-Z]\w*\s)*[A-Z]\w*s(?:\s\d+)?$/,
  plurals: new Set(['they', 'them', 'their']),
  things: new Set(['it', 'its']),
  waters: /\b(?:Gulf|Sea|Ocean|Straits?|Bay|Channel)\b/,
  persons: new Set(['he', 'him', 'his', 'she', 'her']),
  pronouns: new Set([
    'he',
    'she',
    'it',
    'they',
    'we',
    'i',
    'him',
    'her',
    'them',
    'his',
    'their',
    'its',
    'our',
    'us',
  ]),
} as const
