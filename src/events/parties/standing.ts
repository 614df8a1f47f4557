// Who a mention stands for: a party of politics, one that can use force, people, several at once. Mentions in, yes or no out.
import {type Mention, partyOf} from '../../entities/index.ts'
import {isPersonNoun} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'

/** Sectors of people who act for a state, a body of states or those who want to rule. */
const official = new Set([
  'GOV',
  'LEG',
  'MIL',
  'COP',
  'JUD',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'SEP',
  'IGO',
  'UNO',
  'ELI',
  'PRE',
])
const privateSectors = new Set(['BUS', 'CVL', 'EDU', 'MED', 'AGR', 'LAB', 'JRN', 'SOC', 'REL', 'CRM'])
/** Who "attacks" with words, and does not shoot. */
const withWords = new Set(['GOV', 'LEG', 'PTY', 'JUD', 'JRN', 'BUS', 'ELI', 'SOC', 'OPP'])
const armed = new Set(['MIL', 'REB', 'COP', 'CRM', 'SPY'])

/** States, governments, forces, organisations; persons and groups with an office, a state or a word of politics, and whom the gazetteer knows. */
export function isPolitical(mention: Mention): boolean {
  if (mention.asPlace) return false
  switch (mention.type) {
    case 'company':
    case 'place':
      return false
    case 'person':
      return mention.parties.some(
        ({code, sector, name}) =>
          isBody(code) ||
          (code !== null && sector === null) ||
          (sector !== null && !privateSectors.has(sector)) ||
          (mention.name && isListed(name, code)),
      )
    case 'group':
      return (
        mention.parties.some(
          ({code, sector}) =>
            (code !== null && sector !== 'BUS' && !isStateless(mention)) ||
            (sector !== null && (sector === 'SOC' || !privateSectors.has(sector))),
        ) || hasPoliticalWord(mention.text)
      )
    default:
      return true
  }
}

/** One that acts for a state or a body, not people of a state: "Mexico", "the ministry", not "Mexicans", "a tourist". */
export function isOfficial(mention: Mention): boolean {
  if (mention.asPlace || mention.type === 'company' || mention.type === 'place') return false
  if (mention.type === 'state') return !isPeople(mention)
  if (mention.type !== 'person' && mention.type !== 'group') return true
  if (mention.parties.some(({sector, code}) => (sector !== null && official.has(sector)) || isBody(code)))
    return true
  if (
    mention.name &&
    mention.parties.some(({sector, name, code}) => !ofTrade.has(sector ?? '') && isListed(name, code))
  )
    return true
  if (isOfPeople(mention)) return hasPoliticalWord(mention.text)
  return mention.parties.length > 0
    ? mention.parties.some(({type, sector}) => type === 'state' && sector === null)
    : mention.type === 'group' && hasPoliticalWord(mention.text)
}

/** A movement, a union, a cleric that the gazetteer knows, and with it of which state. */
function isListed(name: string, code: string | null): boolean {
  return code !== null && partyOf(name)?.code === code
}
const ofTrade = new Set(['BUS', 'JRN', 'CVL', 'EDU'])

/** "Mexicans", "10,000 Mexicans": people, where "the Mexicans" may be the state. */
function isPeople({name, text, phrase, start}: Mention): boolean {
  const before = start - phrase.start
  return !name && words.peoples.test(text) && (before === 0 || before > 'the '.length)
}

export function isPersonName({type, name}: Mention): boolean {
  return type === 'person' && name
}

/** "Somali fishermen": people of a state, whatever they do. */
export function isOfPeople({rule}: Mention): boolean {
  return rule === 'events/parties: people'
}

/** "the dockers' union", "bishops", "planters", "teachers": who speaks for a trade, a faith or a cause. */
export function isOrganised({parties, text}: Mention): boolean {
  return (
    parties.some(({sector}) => sector !== null && organised.has(sector)) ||
    words.labour.test(text) ||
    words.campaigning.test(text)
  )
}

/** "The ministry met the teachers", "the president met Roe": an official, and who speaks for a trade, a faith or a cause or has a name. */
export function metByOfficial(actor: readonly Mention[]): boolean {
  return (
    actor.some(isOfficial) &&
    actor.every((mention) => isOfficial(mention) || isOrganised(mention) || isNamedPerson(mention))
  )
}

function isNamedPerson(mention: Mention): boolean {
  return isPersonName(mention) || (mention.rule === 'events/parties: phrase' && bareName.test(mention.text))
}

/** "Unions and employers bargained": workers, and others who speak for a trade, a faith or a cause. */
export function areBargaining(actor: readonly Mention[]): boolean {
  return actor.length > 1 && actor.every(isOrganised) && actor.some(({text}) => words.labour.test(text))
}

/** "the union endorsed Silva": who speaks for a trade, a faith or a cause is for a person. */
export function championsPerson(actor: readonly Mention[], recipient: readonly Mention[]): boolean {
  return actor.some(isOrganised) && recipient.some(isPersonName)
}
const organised = new Set(['LAB', 'REL', 'SOC', 'AGR', 'EDU', 'MED', 'BUS', 'NGO'])

/** The United Nations and other bodies of states; organisations such as the Red Cross, which PLOVER codes as actors. */
function isBody(code: string | null): boolean {
  return code !== null && ['IGO', 'UNO', 'NGO', 'EUR', 'AFR', 'ASA', 'LAM', 'MEA'].includes(code)
}

/** One that can use force: no person, no company. */
export function isForce(mention: Mention): boolean {
  return mention.type !== 'company' && mention.type !== 'person'
}

/** Of which the text tells no state, only where they live at most: "gunmen", "protesters in Yangon". */
export function isStateless({parties, located}: Mention): boolean {
  return located === true || parties.every(({code}) => code === null)
}

/** A person of government, parliament, party, court, press or business. */
export function isCivilian({type, parties}: Mention): boolean {
  return (
    type === 'person' &&
    parties.some(({sector}) => sector !== null && withWords.has(sector)) &&
    !parties.some(({sector}) => sector !== null && armed.has(sector))
  )
}

/** Soldiers, rebels, police, gangs: who strikes with arms. */
export function isArmed({type, parties, text}: Mention): boolean {
  return (
    type === 'armed-force' ||
    type === 'state' ||
    parties.some(({sector}) => sector !== null && armed.has(sector)) ||
    words.fighting.test(text)
  )
}

/** A body of states, a rights group, the opposition, activists: who keeps an eye on governments. */
export function isWatchdog({type, parties, text}: Mention): boolean {
  return (
    type === 'igo' ||
    parties.some(
      ({code, sector}) =>
        isBody(code) || sector === 'OPP' || sector === 'NGO' || sector === 'UNO' || sector === 'SOC',
    ) ||
    words.watchdog.test(text)
  )
}

/** Armed, and of no state: rebels, militias. */
export function isMilitia({parties, text}: Mention): boolean {
  return parties.some(({sector}) => sector === 'REB') || words.militia.test(text)
}

/** Who strikes at networks, with no arms. */
export function isHacker({text}: Mention): boolean {
  return words.hacker.test(text)
}

/** Whom also a statesman attacks with arms: a state, its land, an army, rebels, its people. */
export function isArmedOrState({type, parties}: Mention): boolean {
  return (
    type === 'state' ||
    type === 'armed-force' ||
    type === 'place' ||
    parties.some(({sector}) => sector !== null && ['MIL', 'REB', 'CVL', 'REF'].includes(sector))
  )
}

/** Words with capitals alone: a name that no mention covers. */
const bareName = /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u

/** A person, people or a body, named or told by its noun; no thing, deed or idea. */
export function isAnimate(mention: Mention): boolean {
  if (mention.type === 'place' || mention.asPlace) return false
  if (mention.rule !== 'events/parties: phrase' || words.peoples.test(mention.text.split(' ').at(-1)!))
    return true
  if (bareName.test(mention.text)) return true
  return mention.text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => !words.pronouns.has(word) && (isOfPerson(word) || isOfPerson(word.replace(/s$/, ''))))
}

function isOfPerson(word: string): boolean {
  return isPersonNoun(word) || words.political.has(word) || words.apart.has(word)
}

/** The police, a court, a parliament, a service, an inspector: who may question and search. */
export function isLawful(mention: Mention): boolean {
  return (
    mention.parties.some(
      ({sector}) =>
        sector !== null && ['COP', 'JUD', 'LEG', 'SPY', 'MIL', 'GOV', 'IGO', 'UNO'].includes(sector),
    ) || words.inquirer.test(mention.text)
  )
}

/** "The NCB": letters that no list knows. Whoever arrests and charges under such a name is an agency of some state. */
export function isUnknownAgency({parties, text}: Mention): boolean {
  return parties.length === 0 && unknownLetters.test(text)
}
const unknownLetters = /^(?:[Tt]he )?\p{Lu}{3,6}$/u

/** Two mentions, or one that means two: "British and Russian services", "the two sides". */
export function areSeveral(actor: readonly Mention[]): boolean {
  return (
    actor.length > 1 ||
    actor.some(({name, text}) => !name && /[a-z]s$/.test(text)) ||
    new Set(actor.flatMap(({parties}) => parties.map(({code, entity}) => code ?? entity))).size > 1
  )
}

/** "students", "Polish farmers", "a mob": people, no government and no force. */
export function isCrowd({type, name}: Mention): boolean {
  return type === 'group' || type === 'person' || ((type === 'state' || type === 'place') && !name)
}

/** "four men", "a driver", not "drivers": people of whom nothing tells that they protest. */
export function isBystander(mention: Mention): boolean {
  return (
    !isPolitical(mention) &&
    !words.labour.test(mention.text) &&
    (mention.type === 'person' || /\b(?:men|man|robber|driver|teenager)s?$/i.test(whoOf(mention.text)))
  )
}

/** "mothers" of "dozens of mothers of missing men" */
function whoOf(text: string): string {
  const parts = text.split(' of ')
  return (
    parts.find((part) => !words.quantities.has(part.split(' ').at(-1)!.toLowerCase().replace(/s$/, ''))) ??
    text
  )
}

function isOfPoliticsWord(word: string): boolean {
  return words.political.has(word)
}

/** "militants of the north"; the name of a team, "Chiefs", is none. */
export function hasPoliticalWord(text: string): boolean {
  if (/^[A-Z]/.test(text) && words.nicknames.has(text.toLowerCase())) return false
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(isOfPoliticsWord))
}

/** "riot police", "Fulani herders": people who strike with arms or in bands, and whom they strike. */
export function areStruck(roles: {
  readonly actor: readonly Mention[]
  readonly recipient: readonly Mention[]
}): boolean {
  return (
    roles.recipient.length > 0 &&
    roles.actor.some(
      (mention) => words.raiding.test(mention.text) || (mention.type !== 'state' && isArmed(mention)),
    )
  )
}

/** "The Democrats beat the governor": in an election. */
export function isPartyOfVoters({parties}: Mention): boolean {
  return parties.some(({sector}) => sector === 'PTY')
}

/** "Taxi owners warned that they would block the city": people who can do harm together. */
export function areMany(mention: Mention): boolean {
  return isOrganised(mention) || (mention.type === 'group' && isAnimate(mention))
}

/** Known, or by a name that no mention covers: "Westvale Resources". */
export function isNamed({parties, name, text}: Mention): boolean {
  return parties.length > 0 || name || bareName.test(text)
}
