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
      'vow reject refuse propose'
    ).split(' '),
  ),
  /** "said it would", "will be sunk". */
  announcing: new Set(['will', 'would', 'shall', "'ll", "'d", 'wo']),
  /** Nouns for those who shoot, and for what they shoot with. */
  armed: new Set(
    (
      'army navy force forces troop troops soldier guard gunner marine paratrooper commando sniper rebel militia militiaman ' +
      'fighter insurgent guerrilla pirate gunman coalition patrol garrison unit battalion brigade border_guard jet warplane ' +
      'aircraft bomber helicopter drone missile rocket gun howitzer mortar artillery tank battery frigate destroyer submarine ' +
      'warship gunboat boat corvette cruiser plane shelling shell barrage bombardment airstrike'
    ).split(' '),
  ),
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
  /** Who finds guilty and awards damages. */
  courts: new Set('court tribunal judge jury magistrate bench chamber'.split(' ')),
  /** Adverbs of direction that the parser may take for objects: "called its envoy home". */
  homeward: new Set(['home']),
  /** Of these the subject suffers what the noun says: "came under attack", "faces criticism". */
  suffer: new Set(
    'face suffer undergo endure receive draw attract survive sustain encounter come'.split(' '),
  ),
  /** "ordered troops to attack": the object does what the clause says, but the order is what the subject did. */
  causing: new Set(
    'order send dispatch deploy use force cause help allow let enable get command instruct'.split(' '),
  ),
  speech: new Set(
    (
      'say tell state add declare insist stress argue maintain note announce claim assert reiterate emphasize emphasise ' +
      'underline think believe write explain'
    ).split(' '),
  ),
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
      'total amount range variety host string one two three each bit litre barrel worth load crate'
    ).split(' '),
  ),
  /** Troops sent with one of these come to help: PLOVER calls it AID. */
  mercy: new Set(
    'peacekeeping peacekeeper peace-keeping humanitarian relief rescue evacuate rescuer earthquake flood hurricane aid observer'.split(
      ' ',
    ),
  ),
  /** "plans to attack": what follows is announced by the subject. */
  intending: new Set('plan intend prepare decide aim go set resolve mean propose'.split(' ')),
  /** "told the jury that …": these relate two parties that talk. */
  telling: new Set(
    'tell inform brief notify interview address contact answer alert update assure show explain report'.split(
      ' ',
    ),
  ),
  mustModals: new Set(['must', 'should', 'ought']),
  willModals: new Set(['will', 'would', "'ll", 'wo', "'d", 'shall', 'can', 'could', 'ca']),
  negations: new Set(['not', "n't", 'never', 'no', 'neither', 'nor']),
  relative: new Set(['who', 'which', 'that', 'whom', 'whose', 'what']),
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
      'country nation state power neighbour neighbor donor bank company firm airline man woman family supporter follower'
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
  personal: /(?:ist|ian|eer|m[ae]n|crat|ologist)$/,
  /** Of these, and of nouns like them, the ones that politics is about. */
  political: new Set(
    (
      'police policeman soldier troop troops army military militia militant rebel insurgent fighter gunman gunmen terrorist ' +
      'protester demonstrator activist court tribunal prosecutor authority authorities official government minister ' +
      'president parliament lawmaker legislator senator opposition bomber extremist separatist guerrilla warplane ' +
      'warship navy coalition delegation diplomat ambassador envoy negotiator inspector ministry refugee migrant ' +
      'peacekeeper paramilitary commando regime junta embassy consulate cabinet congress senate judge union ' +
      'civilian prisoner hostage detainee dissident settler demonstrators premier'
    ).split(' '),
  ),
  /** What stands between two parties that do something together. */
  joiner: /^\s*(?:,|and|, and|as well as|&)\s*$/,
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
