// Between whom an agreement is: from its modifiers, "between X and Y", "with Y", and who signs, prepares or suspends it.
import type {Mention, Party} from '../../entities/index.ts'
import {
  childrenOf,
  hullOf,
  isMarkedPassive,
  relationOf,
  subtreeOf,
  type Token,
} from '../../sentences/index.ts'
import {contains, overlaps} from '../../text/index.ts'
import {mentionsIn, type Passage, type Place} from '../passage.ts'
import {caseOf, subjectOf} from '../phrases.ts'

/** Combining forms as in "Anglo-Russian". */
const combining: Readonly<Record<string, string>> = {
  anglo: 'GBR',
  russo: 'RUS',
  sino: 'CHN',
  franco: 'FRA',
  indo: 'IND',
  greco: 'GRC',
  graeco: 'GRC',
  turco: 'TUR',
  italo: 'ITA',
  hispano: 'ESP',
  austro: 'AUT',
  luso: 'PRT',
  nippo: 'JPN',
  finno: 'FIN',
  serbo: 'SRB',
  us: 'USA',
  uk: 'GBR',
  'u.s.': 'USA',
  afro: '',
}
const partyTypes = new Set(['state', 'government', 'agency', 'armed-force', 'igo', 'group', 'person'])
const betweenWords = new Set(['between', 'among', 'amongst', 'with', 'by'])

/** The parties that the noun phrase itself names. */
export function partiesOfNoun(passage: Passage, {sentence, token}: Place): Party[] {
  const found: Party[] = []
  for (const child of childrenOf(sentence, token)) {
    const modifier =
      ['amod', 'compound', 'nmod:poss'].includes(child.deprel) || relationOf(child) === 'compound'
    const phrase = relationOf(child) === 'nmod' || relationOf(child) === 'obl'
    if (phrase && betweenWords.has(caseOf(sentence, child) ?? ''))
      found.push(...partiesUnder(passage, sentence, child))
    else if (modifier || child.deprel === 'nmod:poss')
      found.push(...partiesUnder(passage, sentence, child), ...combined(child.form))
  }
  return unique(found)
}

/** Who acts on the agreement: subject and by-phrase of the verb above it, or "with Y" beside the verb. */
export function partiesOfVerb(passage: Passage, sentence: Place['sentence'], verb: Token): Party[] {
  const found: Party[] = []
  const passive = isMarkedPassive(sentence, verb)
  const subject = subjectOf(sentence, verb)
  if (subject && !passive) found.push(...partiesUnder(passage, sentence, subject))
  for (const child of childrenOf(sentence, verb)) {
    const agent = child.deprel === 'obl:agent'
    if (agent || (relationOf(child) === 'obl' && betweenWords.has(caseOf(sentence, child) ?? '')))
      found.push(...partiesUnder(passage, sentence, child))
  }
  return unique(found)
}

/** Parties whose mention stands in the subtree: states, bodies, persons; companies sign contracts, not treaties. */
export function partiesUnder(passage: Passage, sentence: Place['sentence'], token: Token): Party[] {
  const span = hullOf(
    subtreeOf(sentence, token, (child) => child.deprel === 'acl:relcl' || relationOf(child) === 'advcl'),
  )
  const inside = mentionsIn(passage, span).filter(({parties}) => parties.length > 0)
  return outermost(inside).flatMap(({parties}) =>
    parties.filter(({code, type}) => code !== null && partyTypes.has(type)),
  )
}

/** "Britain's Defence Ministry" is the ministry, not also Britain. */
function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) => other !== mention && overlaps(other.phrase, mention) && longer(other, mention),
      ),
  )
}

function longer(a: Mention, b: Mention): boolean {
  return a.phrase.end - a.phrase.start > b.phrase.end - b.phrase.start && contains(a.phrase, b.phrase)
}

function combined(form: string): Party[] {
  const first = form.toLowerCase().split(/[-–]/)[0]
  const code = form.includes('-') || form.includes('–') ? combining[first] : undefined
  return code ? [{entity: code, code, sector: null, name: code, type: 'state'}] : []
}

/** One party an entity, in the order of the text. */
export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>()
  return parties.filter(({entity}) => !seen.has(entity) && seen.add(entity))
}
