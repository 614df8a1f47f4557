// What only English has: contracted words that are two words in one run of letters, verbs that follow a quotation, words that
// trees are mended by.

const negated = /[a-z](n['’]t)$|^(?:do|does|did|have|has|had|is|are|was|were|would|could|should|ai|wo)(nt)$/i

/** "don't" is "do" + "n't": where a run of letters and apostrophes is cut by rule, or 0. */
export function contraction(run: string): number {
  const found = negated.exec(run)
  return found ? run.length - (found[1] ?? found[2]).length : 0
}

/** The form of a verb after "he": "vetoes", "denies", "backs". */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Several people under a word without -s. */
export const collective: ReadonlySet<string> = new Set([
  'police',
  'people',
  'troops',
  'military',
  'army',
  'navy',
  'militia',
  'media',
])

/** Verbs that tell who spoke, after "Why?" and the like. */
export const saying: ReadonlySet<string> = new Set(
  `said says asked asks told tells shouted shouts cried cries added adds replied replies answered wondered whispered
  wrote writes exclaimed declared demanded quipped joked tweeted posted insisted warned remarked`.split(
    /\s+/,
  ),
)

/** Verbs that have somebody do something: "urged voters to", "accused Egypt of". */
export const asking: ReadonlySet<string> = new Set(
  `accuse advise allow ask beg compel encourage force implore instruct invite order persuade press pressure urge
  want warn`.split(/\s+/),
)

/** Verbs that tell somebody something: "told residents that". */
export const informing: ReadonlySet<string> = new Set(
  'advise assure caution convince inform notify persuade reassure remind tell warn'.split(' '),
)

/** Verbs of thought, whose clause need not have a "that": "thought Peru needed". */
export const thinking: ReadonlySet<string> = new Set(
  'believe doubt fear feel guess hope imagine know realise realize suppose suspect think understand'.split(
    ' ',
  ),
)

/** Verbs whose clause with "that" tells what was said: "said in a report that". */
export const stating: ReadonlySet<string> = new Set(
  `add admit allege announce argue assert claim complain concede conclude confirm contend declare estimate insist maintain note
  report say state stress suggest warn write`.split(/\s+/),
)

/** What is told, and to nobody: "told the story that he knew". */
export const tales: ReadonlySet<string> = new Set('joke lie story tale truth'.split(' '))

/** Words that a clause ends on to tell what became of its object: "set the port ablaze". */
export const outcomes: ReadonlySet<string> = new Set(
  'ablaze aflame afloat aground alight alive ashore asunder guilty'.split(' '),
)

/** What can be stopped between states, banks and firms, and is never "frozen" in the sense of ice. */
export const haltable: ReadonlySet<string> = new Set(
  `access account activity aid asset assistance contact contract contribution cooperation credit delivery disbursement donation
  export fund funding grant import investment lending licence license loan membership negotiation order participation partnership
  payment permit project purchase recruitment relation sale shipment spending subsidy supply support talk tie trade training
  transaction transfer visa wage work`.split(/\s+/),
)

/** Forms that are a noun behind an article, with what the tagger may take them for: "a mine", "the general said". */
export const nounsToo: ReadonlyMap<string, string> = new Map([
  ['mine', 'PRON'],
  ['general', 'ADJ'],
])

/** Words that tell where to or how far, behind an object or before "of": "called him home", "stopped short of". */
export const adverbsOfPlace: ReadonlySet<string> = new Set(['home', 'short'])

/** Participles that only describe the name behind them. */
export const describing: ReadonlySet<string> = new Set([
  'neighbouring',
  'neighboring',
  'surrounding',
  'warring',
])

/** What sums are told in. */
export const currencies: ReadonlySet<string> = new Set(
  `baht birr crown dinar dirham dollar dong euro forint franc guilder hryvnia krona krone lira mark naira peso pound rand real
  rial ringgit riyal rouble ruble rupee rupiah shekel shilling tenge won yen yuan zloty`.split(/\s+/),
)

/** Nouns that are "for" or "on" something: "a plan for", "talks on". */
export const topicNouns: ReadonlySet<string> = new Set(
  `accord agreement appeal bid bill blueprint call commission committee deal demand framework idea initiative law
  memorandum offer pact plan plea proposal request resolution roadmap scheme strategy suggestion treaty`.split(
    /\s+/,
  ),
)

/** Verbs whose "back" is their own, though it may be a noun: "rolled back tariffs", not "had back pain". */
export const turningBack: ReadonlySet<string> = new Set(
  'claw cut dial draw hand hold peel pull push roll scale wind'.split(' '),
)

/** Verbs and particles that stand together before any object: "shrugged off the plan", "handed over its guns"; not "turned down the road". */
export const phrasal: ReadonlySet<string> = new Set(
  `shrug off,brush off,fend off,fight off,ward off,stave off,call off,break off,laugh off,wave off,beat off,hand over,take over,hand out,
  carry out,rule out,throw out,kick out,wipe out,stamp out,drum up,patch up,step up,beef up,tear up,rip up,round up,blow up,call up,
  shore up,prop up,vote down,gun down,mow down,lay down,hunt down,track down,shout down,hand back,give back,push back,beat back,
  put forward,wave through,push through,put off`
    .split(',')
    .map((pair) => pair.trim()),
)

/** Verbs whose "in" is their own before a number of people: "took in 300 families", "flew in 20 doctors"; not "fell in 20 towns". */
export const bringingIn: ReadonlySet<string> = new Set(
  'admit bring bus call draft ferry fly let rush send ship take truck wave'.split(' '),
)

/** What one speaks or travels "by": never who does it. */
export const means: ReadonlySet<string> = new Set(
  'bus car email fax helicopter letter phone plane radio satellite ship telephone train video videolink'.split(
    ' ',
  ),
)

/** Days and months by name, as they open a sentence: "On Monday". */
export const days: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
   November December`.split(/\s+/),
)
export const daytimes: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])
/** Prepositions before a day. */
export const openers: ReadonlySet<string> = new Set([
  'on',
  'in',
  'by',
  'since',
  'until',
  'from',
  'late',
  'early',
])

/** Nouns of what somebody does or makes, whose "by" may name him: "an attack by rebels". */
export const deeds: ReadonlySet<string> = new Set(
  `attack raid strike assault bomb blast ambush fire shooting murder killing massacre abuse torture rape theft robbery crime offence offense
   fraud violence threat violation breach coup war invasion siege blockade march protest rally riot strike walkout boycott visit trip tour
   speech remark comment claim report study survey book film article letter note call demand request offer bid plan proposal plot scheme effort
   attempt push move step decision vote ruling verdict order ban law decree bill deal pact promise pledge vow refusal visit test launch drill
   exercise flight fall drop rise increase cut gain loss sale purchase design work song album painting play goal hit win defeat rescue search
   probe inquiry review audit check control use misuse help support aid loan gift grant donation payment debt rule reign stay presence hate
   contempt push advance retreat escape return arrival departure try kidnap arrest release crackdown sweep clampdown purge failure success
   mistake error lie insult slur complaint charge lawsuit suit appeal petition poll count delay veto`.split(
    /\s+/,
  ),
)
export const deedEnding = /(?:tion|sion|ment|ing|ance|ence|al|age|ure|sis|ship)$/
export const judging: ReadonlySet<string> = new Set(
  'convict find sentence jail acquit indict charge clear fine condemn imprison order'.split(' '),
)
export const courts: ReadonlySet<string> = new Set(
  'court judge jury tribunal magistrate bench chamber panel'.split(' '),
)
/** What stands behind "by" without doing anything: ways, places, times, measures. */
export const notDoers: ReadonlySet<string> = new Set(
  `sea river lake coast shore road roadside side border window way end time night day week month year hour minute deadline Monday Tuesday
   Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
   December vote margin means law name number third half quarter percent percentage point degree million
   billion thousand hundred hand force accident mistake chance phone telephone mail email letter train boat ship air land bus car plane truck
   virtue reason default decree fiat post fax video link law majority show dawn dusk noon midnight summer winter spring autumn`.split(
    /\s+/,
  ),
)

/** What stands in capitals before a colon and is no place: "BREAKING: The cabinet has met." */
export const flags: ReadonlySet<string> = new Set(
  (
    'ALERT ANALYSIS ANSWER BACKGROUND BREAKING COLUMN COMMENT CORRECTED CORRECTION EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER ' +
    'FACT FACTBOX FEATURE FLASH HIGHLIGHTS HOT INSIGHT INTERVIEW JUST LATEST LIVE MORE NEWS NOTE OPINION PHOTOS POLL ' +
    'PROFILE QUESTION READ RECAP REPORT REVIEW SCOOP SPECIAL SUMMARY TIMELINE TOP UPDATE UPDATED URGENT VIDEO VIEW WARNING ' +
    'WATCH WHY WRAP'
  ).split(' '),
)

/** What is done to what flies, and what it then does: "rockets fired from Gaza hit a school". */
export const launches: ReadonlySet<string> = new Set(
  'fire launch drop plant shoot lob hurl throw send release lay'.split(' '),
)
export const landings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    struck: 'strike',
    hit: 'hit',
    killed: 'kill',
    destroyed: 'destroy',
    damaged: 'damage',
    wounded: 'wound',
    injured: 'injure',
    landed: 'land',
    exploded: 'explode',
    crashed: 'crash',
    fell: 'fall',
    ripped: 'rip',
    tore: 'tear',
    demolished: 'demolish',
    sank: 'sink',
    burned: 'burn',
    slammed: 'slam',
    reached: 'reach',
    levelled: 'level',
    flattened: 'flatten',
  }),
)

/** Verbs with which the first of two objects gets the second: "lent Chad the money". */
export const giving: ReadonlySet<string> = new Set(
  `sell lend offer give send promise pledge grant award pay supply loan donate guarantee assign allot owe cost spare forgive
  teach tell show bring deny refuse save advance ship`.split(/\s+/),
)

/** Titles that a headline sets right before its verb: "Greek PM phones Zaev". */
export const bearers: ReadonlySet<string> = new Set(
  `pm mp premier minister president chancellor king queen emir sultan pope leader chief envoy ambassador general
  governor mayor senator judge bishop speaker spokesman`.split(/\s+/),
)

/** Participles that the tagger may take for adjectives, with their verbs: "have relaxed rules", "has closed schools", "Oslo eased curbs". */
export const participles: ReadonlyMap<string, string> = new Map([
  ['relaxed', 'relax'],
  ['closed', 'close'],
  ['restricted', 'restrict'],
  ['detained', 'detain'],
  ['jailed', 'jail'],
  ['banned', 'ban'],
  ['barred', 'bar'],
  ['frozen', 'freeze'],
  ['occupied', 'occupy'],
  ['increased', 'increase'],
  ['reduced', 'reduce'],
  ['abandoned', 'abandon'],
  ['isolated', 'isolate'],
  ['tightened', 'tighten'],
  ['eased', 'ease'],
  ['softened', 'soften'],
  ['loosened', 'loosen'],
  ['expanded', 'expand'],
  ['restored', 'restore'],
  ['strengthened', 'strengthen'],
  ['deployed', 'deploy'],
])

/** Nouns that say what somebody will do, must do or has been asked to do: "a refusal to pay", "the offer of Chad to mediate". */
export const intentions: ReadonlySet<string> = new Set(
  (
    'ability agreement appeal attempt authority bid call campaign commitment consent decision demand desire determination duty effort ' +
    'failure hesitation inability instruction intention invitation mandate move oath obligation offer order permission plan pledge ' +
    'preparedness promise proposal readiness reluctance refusal request resolve right threat ultimatum undertaking unwillingness vow ' +
    'willingness wish'
  ).split(' '),
)
