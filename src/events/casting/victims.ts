// "The attack in Mumbai that killed 160 people": who was struck, where the words beside the attack only say where.
import type {Mention} from '../../entities/index.ts'
import {childrenOf, headOf, isObject, relationOf, type Sentence, type Token} from '../../sentences/index.ts'
import {caseOf, objectsOf, subjectsOf} from '../clause/arguments.ts'
import {eventWords as words} from '../lexicon/words.ts'
import type {Cast} from '../parties/cast.ts'
import {partiesOf} from '../parties/parties.ts'
import {phraseParty} from '../parties/phrase-party.ts'
import {isAnimate, isStateless} from '../parties/standing.ts'

/**
 * Those whom the attack killed or hurt, in place of a recipient that is only where; of the place's state, if nothing else is told.
 * @param told what the attack hangs on: its trigger, and the object of the verb
 */
export function withVictims(
  cast: Cast,
  told: readonly (Token | null)[],
  recipient: readonly Mention[],
): readonly Mention[] {
  if (!recipient.every((mention) => isWhere(cast, mention))) return recipient
  const heads = told.flatMap((token) => (token ? victimsOf(cast.sentence, token) : []))
  const [place] = recipient
  const victims = heads.flatMap((head) => {
    const known = partiesOf(cast, head)
    return known.length > 0 ? known : (phraseParty(cast, head) ?? [])
  })
  return victims.length > 0 ? victims.map((victim) => ofPlace(victim, place)) : recipient
}

/** "160 people" of an attack in Mumbai are of the state that Mumbai is in, as far as the text tells. */
function ofPlace(victim: Mention, place: Mention | undefined): Mention {
  const code = place?.parties[0]?.code
  if (!code || !isStateless(victim)) return victim
  return {...victim, parties: place.parties.filter((party) => party.code === code)}
}

/** "in Mumbai", "near the border", "in a food court": a phrase of place; at people something may be thrown. */
function isWhere({sentence}: Cast, mention: Mention): boolean {
  const preposition = prepositionOf(sentence, sentence.tokens[mention.head])
  if (!words.places.has(preposition)) return false
  if (mention.type === 'place' || mention.type === 'state') return true
  return !mention.name && !(preposition === 'at' && isAnimate(mention))
}

/** "in a suburb of Leeds": that of the phrase that the place is part of. */
function prepositionOf(sentence: Sentence, place: Token): string {
  const own = caseOf(sentence, place)
  const above = own === 'of' ? headOf(sentence, place) : undefined
  return above ? caseOf(sentence, above) : own
}

/** "the blast that killed six", "an attack in which six died", "opened fire at a school, killing six", "six died in an attack". */
function victimsOf(sentence: Sentence, attack: Token): Token[] {
  const over = headOf(sentence, attack)
  if (over && relationOf(attack) === 'obl' && caseOf(sentence, attack) === 'in') {
    const struck = words.dying.has(over.lemma)
      ? subjectsOf(sentence, over)
      : words.wounding.has(over.lemma)
        ? objectsOf(sentence, over)
        : []
    if (struck.length > 0) return struck
  }
  return childrenOf(sentence, attack)
    .filter(
      (child) => relationOf(child) === 'acl' || (child.deprel === 'advcl' && child.form.endsWith('ing')),
    )
    .flatMap((verb) => {
      const children = childrenOf(sentence, verb)
      if (words.wounding.has(verb.lemma)) return children.filter(isObject)
      return words.dying.has(verb.lemma) ? children.filter((child) => relationOf(child) === 'nsubj') : []
    })
}
