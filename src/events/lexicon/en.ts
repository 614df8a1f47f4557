// What only English has in this room beside the lists of lexicons/event-words: prepositions, modals, pronouns, endings.
import {prepositions, respelled} from '../../lexicon/index.ts'
import {timeWords} from './en-times.ts'

/** Function words of the language that patterns and roles rest on. */
export const functionWords = {
  ...timeWords,
  prepositions,
  /** "said it would", "will be sunk". */
  announcing: new Set(['will', 'would', 'shall', "'ll", "'d", 'wo']),
  /** "working for", "loyal to", "backed by", "allied with". */
  serving: new Set('for to by with'.split(' ')),
  /** "talk about leaving": the gerund is a subject of talk. */
  talking: new Set(['talk', 'speak', 'muse', 'joke', 'fantasize', 'fantasise', 'dream']),
  topical: new Set(['about', 'of']),
  /** "incensed that the deal failed": a whole clause, which shares no subject with the verb above. */
  complementing: new Set(['that']),
  /** Relative pronouns that mean people alone. */
  ofPersons: new Set(['who', 'whom']),
  ofThings: new Set(['which']),
  freeRelative: 'what',
  /** "what it called an American plot" */
  naming: new Set('call describe term label brand see regard view consider deem dub portray'.split(' ')),
  /** "accused each other" */
  reciprocal: new Set(['each other', 'one another']),
  /** "clashed with police": whom the pattern names behind these is the other side. */
  opposing: new Set(['with', 'against']),
  followers: new Set('supporter follower backer fan voter'.split(' ')),
  /** "is against the war": what somebody thinks of it, and does not do. */
  stance: new Set(['against', 'for']),
  reasons: new Set(['for', 'of', 'over', 'with', 'as']),
  guilty: new Set(['guilty']),
  /** "will not return until the company pays": what brings in a condition that somebody else must meet. */
  conditions: new Set(['until', 'till', 'unless', 'before', 'if']),
  /** What brings in the condition of a threat; an auxiliary before its subject does too: "should X come". */
  provisos: new Set(['if', 'unless', 'until', 'till', 'as long', 'so long', 'even if', 'provided']),
  unless: new Set(['unless', 'until', 'till']),
  failing: new Set(['unless', 'failing', 'otherwise']),
  /** "if they can take the town" */
  supposing: 'if',
  inverting: new Set(['should', 'were']),
  /** "leave or face arrest", "go, or else": what comes of it otherwise. */
  otherwise: new Set(['or']),
  /** "do not fire": the helper that an imperative may have. */
  doing: new Set(['do']),
  commanding: new Set(['tell', 'order', 'warn', 'command', 'instruct', 'give', 'direct']),
  suffering: new Set(['face', 'risk', 'suffer', 'lose', 'else', 'expect', 'forfeit', 'die', 'perish']),
  /** "threatened to strike": what follows is done by the subject. */
  ownActs: new Set(
    'threaten vow pledge promise refuse decline agree decide try begin hope fail offer'.split(' '),
  ),
  /** "states such as Chad": the last word of what names some of many. */
  examples: new Set(['like', 'such', 'as', 'including']),
  within: 'in',
  upon: 'on',
  ourselves: new Set(['we', 'i', 'our', 'us', 'my', 'me']),
  addressed: new Set(['you', 'thee', 'ye']),
  selves: new Set(['it', 'they', 'he', 'she', 'we', 'i']),
  mayModals: new Set(['may', 'might', 'could']),
  /** "a march demanding that he resign", "to press the king for reforms". */
  demanding: new Set([
    'demand',
    'urge',
    'ask',
    'call',
    'press',
    'pressure',
    'force',
    'push',
    'persuade',
    'request',
    'want',
    'get',
  ]),
  demandedFrom: new Set(['on', 'of', 'from']),
  benefiting: new Set(['for']),
  /** Where somebody is held: whoever owns it does what happens there. */
  custody: new Set([
    'prison',
    'jail',
    'custody',
    'captivity',
    'detention',
    'cell',
    'dungeon',
    'camp',
    'hands',
    'hand',
  ]),
  inside: new Set(['in', 'inside', 'at']),
  /** "was arrested in a police raid": whose raid it is, seized him. */
  operations: new Set('raid sweep operation crackdown swoop sting roundup round-up bust manhunt'.split(' ')),
  amid: new Set(['in', 'during', 'amid', 'after']),
  /** "ordered them jailed", "had them jailed": whoever gave the order. */
  ordering: new Set(['order', 'have', 'get']),
  /** Conjunctions that the parser may take for prepositions: "after a guard opened fire". */
  subordinating: new Set(['after', 'before', 'as', 'when', 'while', 'since', 'until', 'because', 'once']),
  /** "kept them from leaving" */
  keeping: new Set(['from']),
  /** "called on the rebels to", "appealed to", "pleaded with", "waited for" */
  reliedOn: new Set(['on', 'upon', 'to', 'with', 'for']),
  /** Past forms that the tagger takes for nouns: "a guard shot and killed". */
  mistaken: new Set(['shot']),
  /** Prepositions that the lexicon spells otherwise. */
  spellings: new Map([['round', 'around'], ...respelled]),
  /** "each other", "one another" */
  reciprocals: new Map([
    ['each', 'other'],
    ['one', 'another'],
  ]),
  /** Adverbs of direction that the parser may take for objects: "called its envoy home". */
  homeward: new Set(['home']),
  /** "said in a warning to X": whoever does what the verb says does this by it. */
  manner: new Set(['in']),
  /** "at a meeting with X": the subject of the verb above takes part. */
  occasion: new Set('at during in on after before following for to by with under ahead'.split(' ')),
  /** Plural demonyms: "Mexicans", "Greeks". */
  peoples: /^(?:[A-Z]\w+ )?[A-Z]\w+(?:ans|is|eks|rks|nes|ds|ts|bs|men|rs|ws|os)$/,
  /** Who holds an inquiry. */
  inquirer:
    /\b(?:police|prosecutors?|investigators?|inspectors?|detectives?|courts?|judges?|committee|commission|panel|marshal|auditors?|regulators?|tribunal|anti-(?:graft|corruption|fraud|drugs?)|authorit(?:y|ies)|agents?|watchdog|inquiry)\b/i,
  /** "warned of pirates": before the danger itself. */
  warned: new Set(['against', 'of', 'about']),
  /** Of what is done time and again. */
  habitual: new Set([
    'often',
    'usually',
    'always',
    'sometimes',
    'typically',
    'generally',
    'normally',
    'rarely',
    'seldom',
    'frequently',
    'routinely',
  ]),
  usual: new Set(['love', 'hate', 'tend', 'enjoy']),
  whenever: new Set(['when', 'whenever']),
  /** "could face a response": misfortune that whoever warns may bring about. */
  facing: new Set(['face', 'suffer', 'pay', 'regret', 'lose', 'become', 'be']),
  boards: /\b(?:board|council|agency|bureau|ombudsman|office|department)$/i,
  fighting:
    /\b(?:gunm[ae]n|militants?|rebels?|fighters?|soldiers?|troops?|bombers?|terrorists?|insurgents?|assailants?|attackers?|mob|gang|police|officers?|guards?|pirates?|extremists?|jihadists?|hitm[ae]n|assassins?|captors?|kidnappers?|hijackers?|armed)\b/i,
  /** Who raids and burns in bands of their own. */
  raiding:
    /\b(?:settlers?|herders?|herdsm[ae]n|tribesm[ae]n|clansm[ae]n|bandits?|raiders?|vigilantes?|thugs?|militiam[ae]n|arsonists?|looters?)\b/i,
  crowds: /\b(?:mobs?|gangs?|rioters?|protesters?|supporters?|fans?)\b/i,
  hacker: /\b(?:hackers?|hacktivists?|cyber-?criminals?|Anonymous|LulzSec)\b/i,
  shooter: /\b(?:gunm[ae]n|bombers?|militants?|terrorists?|jihadists?|snipers?|assassins?)\b/i,
  militia: /\b(?:militias?|militiam[ae]n|paramilitar(?:y|ies)|rebels?|insurgents?|guerrillas?)\b/i,
  dissenter:
    /\b(?:protest\w*|demonstrat\w*|opposition|union|activists?|supporters?|dissident\w*|striking)\b/i,
  /** "refused to rule out": as if it were "did not". */
  refusal: new Set(['refuse', 'decline', 'fail']),
  infinitive: 'to',
  /** "regarded the group as a threat" */
  role: 'as',
  /** "Iran has to", "Israel needs to": verbs that demand as "must" does. */
  must: 'must',
  /** "'No talks,' the king told the rebels". */
  no: 'no',
  say: 'say',
  refusedTo: new Set(['with', 'for', 'from', 'to']),
  mustVerbs: new Set(['have', 'need']),
  /** Who keeps an eye on governments. */
  watchdog:
    /\b(?:activists?|campaigners?|opposition|dissidents?|watchdogs?|monitors?|observers?|rights|monitoring|advocates?|survivors?|lawyers?)\b/i,
  perfect: new Set(['have']),
  /** "'Look, it is over,' he said": imperatives that ask nothing of anybody. */
  remarks: new Set(
    'look let see listen remember imagine think say suppose forget believe thank bless mind note wait excuse'.split(
      ' ',
    ),
  ),
  /** "rights groups", "anti-war campaigners": who act for a cause. */
  campaigning:
    /\b(?:rights|watchdog|advocacy|campaign|environmental|opposition|anti-\w+|pro-\w+)\s(?:\w+\s)?(?:groups?|organi[sz]ations?|bod(?:y|ies)|campaigners?|activists?|movements?)\b/i,
  /** People who want something together of those above them. */
  labour:
    /\b(?:unions?|workers?|unionists?|strikers?|miners?|dockers?|trade-union|teachers|students|nurses|doctors|farmers|drivers|pilots|villagers|residents|prisoners|inmates|detainees|pensioners|fishermen|truckers|journalists|lawyers|relatives|survivors|protesters|demonstrators|employees|staff|pupils)\b/i,
  /** Who heads a town or a province. */
  localOffice: /\b(?:governor|mayor|prefect|sheriff|alderman|councill?or)\b/i,
  /** "hit out at Athens", "a blow against Seoul": whom words are aimed at, not where. */
  aimed: new Set(['at', 'against', 'to', 'toward', 'towards']),
  mustModals: new Set(['must', 'should', 'ought']),
  /** "according to X": whose word it is. */
  source: 'accord',
  /** "might attack": it may come or not. */
  openModals: new Set(['will', 'would', "'ll", "'d", 'shall', 'could', 'may', 'might']),
  willModals: new Set(['will', 'would', "'ll", 'wo', "'d", 'shall', 'can', 'could', 'ca']),
  negations: new Set(['not', "n't", 'never', 'no', 'neither', 'nor']),
  /** Subjects of what is done to none: "nobody will be jailed". */
  nobody: new Set(['no', 'nobody', 'none', 'neither']),
  anyLonger: new Set(['longer', 'more']),
  that: new Set(['that']),
  relative: new Set(['who', 'which', 'that', 'whom', 'whose', 'what']),
  voting: new Set(['vote']),
  /** "angry at X", "grateful to X" */
  resented: new Set(['with', 'at', 'to', 'by']),
  /** "in the 1967 war", "at Monday's summit" */
  occasions: new Set(['in', 'at', 'during', 'through', 'amid']),
  /** "sold to X", "bought from X": the other side stands elsewhere. */
  oneWay: new Set(['to', 'from', 'in']),
  owning: new Set(['whose']),
  /** "let go a tanker": the object of the second is that of the first. */
  letting: new Set(['let']),
  lettingGo: new Set(['go', 'loose', 'slip']),
  /** "remains a donor", "is one of the donors". */
  copular: new Set(['remain', 'become', 'stay']),
  oneOf: new Set(['one', 'some', 'among']),
  /** "two days of talks", "a third round of talks", "the eve of a visit". */
  spans: new Set(
    'round day hour week evening night month start end eve course close conclusion stage leg'.split(' '),
  ),
  goal: 'to',
  /** "the first minister to resign". */
  rows: new Set(
    'first second third fourth fifth sixth seventh eighth ninth tenth last late latest only'.split(' '),
  ),
  /** "Saudi-led": of this the one named before it is the doer. */
  led: new Set([
    'led',
    'run',
    'operated',
    'commanded',
    'controlled',
    'headed',
    'flagged',
    'registered',
    'owned',
    'manned',
    'crewed',
  ]),
  /** Prepositions that say when, where or in what matter, not who somebody is. */
  circumstances: new Set(['in', 'at', 'on', 'after', 'during', 'over', 'near', 'outside', 'before', 'amid']),
  /** Prepositions of phrases that tell of something else: "after the poisoning of …". */
  asides: new Set(['after', 'before', 'since', 'during', 'amid', 'following', 'despite', 'until', 'because']),
  /** Prepositions of phrases that only say where. */
  places: new Set(['in', 'at', 'near', 'outside', 'inside', 'around']),
  /** Prepositions after a word for people that say of where they are: "people in Syria". */
  origins: new Set(['of', 'from', 'in', 'inside', 'across', 'throughout']),
  /** "leaders of the Kurds", "officials from Togo": prepositions after a title that say of whom. */
  belonging: new Set(['of', 'from']),
  /** Endings of nouns for people: "activist", "politician", "fisherman". */
  personal: /(?:ist|ian|eer|m[ae]n|crat|ologist|[^t]ee|[^o]er|or)$/,
  /** "the two Koreas", "both navies": what is counted does it together. */
  pairing: new Set(['two', 'both', 'three', 'four']),
  pairs: new Set(['sides', 'parties', 'neighbours', 'neighbors', 'foes', 'rivals']),
  /** What stands between two parties that do something together. */
  joiner: /^\s*(?:,? and|,? as well as|,? (?:together|along|jointly) with|&)\s*$/,
  reflexive: /^(?:him|her|it|them|my|our|your)sel(?:f|ves)$/i,
  /** "Bears", "Manchester Rovers 2": how a headline calls a team. */
  team: /^(?:[A-Z]\w*\s)*[A-Z]\w*s(?:\s\d+)?$/,
  /** "40 officers", "a soldier", "several ministers": others than those told before, unlike "the two ministers". */
  indefinite: new Set(['a', 'an', 'another', 'some', 'several', 'many', 'other', 'more']),
  definite: new Set(['the', 'both', 'all', 'these', 'those']),
  /** "Norway's apology was made": verbs that do no more than what their object says. */
  uttering: new Set(
    'make issue lodge voice deliver send extend convey file register hand express give'.split(' '),
  ),
  omitting: new Set(['fail', 'neglect', 'omit']),
  swearing: new Set(['vow', 'swear', 'pledge', 'promise', 'threaten', 'ready', 'prepared', 'poised']),
  renewing: new Set(['reiterate', 'reaffirm', 'restate', 'renew', 'repeat', 'stress', 'underline']),
  /** "urged anyone with news to call": people of whom nothing else is told. */
  anybody: new Set(
    'anyone anybody everyone everybody someone somebody those others many several all both'.split(' '),
  ),
  /** "her country", "our nation" */
  homelands: new Set('country nation homeland state land kingdom republic'.split(' ')),
  /** "those of Libya" */
  standins: new Set(['those', 'that']),
  /** Forces that help where they are: "the mission in Chad". */
  missions: new Set(['force', 'mission', 'operation']),
  plurals: new Set(['they', 'them', 'their']),
  things: new Set(['it', 'its']),
  waters: /\b(?:Gulf|Sea|Ocean|Straits?|Bay|Channel)\b/,
  /** What they say is so, where its verb is no subjunctive. */
  asserting: new Set(['insist']),
  /** "wants to see the files": nobody is asked for what one will do oneself. */
  wishing: new Set(['want', 'need', 'like', 'love', 'prefer', 'long', 'wish', 'hope']),
  /** Of whom nobody asks what they "must" do. */
  unasked: new Set(['i', 'one']),
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
