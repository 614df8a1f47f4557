// When and where an act took place, as far as its sentence tells.
import type {DateExpression} from '../../dates/index.ts'
import type {Mention} from '../../entities/index.ts'
import type {Sentence, Token} from '../../sentences/index.ts'
import {isVerb} from '../clause/arguments.ts'
import {eventLexicon} from '../lexicon/lexicon.ts'
import type {Match} from '../match/match.ts'
import type {Cast} from '../parties/cast.ts'
import type {Frame, PlaceFinding} from '../types.ts'
import {dateByDistance} from './apart.ts'
import {type Act, isLightVerb} from './owner.ts'
import {ownSetting} from './sharers.ts'

/** A light verb and its noun are one act: "held talks". */
export function actOf(sentence: Sentence, {token, used}: Match, lang: string): Act {
  return asAct(sentence, !isVerb(token) || isLightVerb(token) ? [token, ...used] : [token], lang)
}

function asAct(sentence: Sentence, phrase: readonly Token[], lang: string): Act {
  const lexicon = eventLexicon(lang)
  return {sentence, phrase, isOccurrence: (each) => lexicon('noun', each.lemma).length > 0}
}

/**
 * The date of what a word tells, a step of an agreement or an incident, or null where its sentence does not date it.
 * @param dates the expressions of the text, resolved against the page's day
 */
export function dateOfWord(
  sentence: Sentence,
  word: Token,
  dates: readonly DateExpression[],
  lang: string,
): Frame['date'] {
  return ownDate(asAct(sentence, [word], lang), dates)
}

/**
 * The date of an act, by its distance from another act where it has none of its own, or null.
 * @param published EDTF day of the page
 */
export function dateOf(
  act: Act,
  dates: readonly DateExpression[],
  lang: string,
  published: string | null,
): Frame['date'] {
  const dateOfOther = (word: Token) => ownDate(asAct(act.sentence, [word], lang), dates)
  return ownDate(act, dates) ?? dateByDistance(act, dates, dateOfOther, published)
}

function ownDate(act: Act, dates: readonly DateExpression[]): Frame['date'] {
  const {start, end} = act.sentence
  const date = ownSetting(
    act,
    dates.filter((each) => each.start >= start && each.end <= end && isMoment(each)),
    true,
  )
  return date ? {edtf: date.edtf, how: date.how, reason: date.reason, text: date.text} : null
}

/** Lengths and repeated times date nothing, nor does an end: "extended until May". */
function isMoment({type, edtf}: DateExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && edtf !== null && !edtf.startsWith('../')
}

/** "in Moscow". What names a party in a role is none. */
export function placeOf(cast: Cast, act: Act): PlaceFinding | null {
  const mention = placeMention(cast, act)
  if (!mention) return null
  return {
    text: mention.text,
    code: mention.parties[0]?.code ?? null,
    how: 'stated',
    reason: `the sentence tells it of "${act.phrase[0].form}"`,
  }
}

/** The mention of that place. */
export function placeMention({byToken}: Cast, act: Act): Mention | undefined {
  const places = new Set([...byToken.values()].filter(({asPlace}) => asPlace))
  return ownSetting(act, [...places], false)
}
