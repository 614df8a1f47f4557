// Whom an entry of lexicons/pairs wants for its actor: its "who", the words of the party and who they stand for in, yes or no out.
import type {Mention} from '../../entities/index.ts'
import type {Token} from '../../sentences/index.ts'
import {isPersonNoun} from '../clause/arguments.ts'
import type {EventEntry, Who} from '../lexicon/entry.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {isLawful, isMilitia} from '../parties/standing.ts'

type Check = (party: readonly Token[], mentions: readonly Mention[]) => boolean

/** "Gunmen entered the chapel" is no visit, and farmers who close a road arrest nobody. An entry without "who" suits all. */
export function suits(
  {who}: Pick<EventEntry, 'who'>,
  party: ReadonlySet<Token>,
  mentions: readonly Mention[],
): boolean {
  return who === undefined || checks[who]([...party], mentions)
}

const checks: Readonly<Record<Who, Check>> = {
  armed: isArmed,
  unarmed: (party, mentions) => !isArmed(party, mentions),
  outlaw: isOutlaw,
  lawful: (party, mentions) => party.some(({form}) => words.inquirer.test(form)) || mentions.some(isLawful),
  crowd: (party, mentions) =>
    !isArmed(party, mentions) &&
    party.some(({lemma, xpos}) => xpos === 'NNS' && (isPersonNoun(lemma) || words.dissenter.test(lemma))),
}

/** Soldiers, police, rebels, and whoever is named by the violence done. */
function isArmed(party: readonly Token[], mentions: readonly Mention[]): boolean {
  return (
    isOutlaw(party, mentions) ||
    party.some(({form, lemma}) => words.fighting.test(form) || words.fighting.test(lemma)) ||
    mentions.some(({type}) => type === 'armed-force')
  )
}

/** Those who use force for no state: gunmen, kidnappers, a militia by its name. */
export function isOutlaw(party: readonly Token[], mentions: readonly Mention[]): boolean {
  return party.some(({lemma}) => words.outlaws.has(lemma.toLowerCase())) || mentions.some(isMilitia)
}
