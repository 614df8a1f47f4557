// "Jailed for nine years by a court": a sentence to prison is a verdict as well. A frame in, the frame of its verdict out.
import type {Sentence} from '../../sentences/index.ts'
import {eventWords as words} from '../lexicon/words.ts'
import {ploverToCameo, quadOf, scoreOf} from '../ontology.ts'
import type {Frame} from '../types.ts'

const rule = 'events/verdicts: a sentence finds guilty'

/** Convictions that result in imprisonment are SANCTION convict and COERCE arrest, both (manual 2.0, ambiguities of SANCTION). */
export function withVerdict(sentence: Sentence, frame: Frame): Frame[] {
  if (frame.event !== 'COERCE' || frame.mode !== 'arrest' || !isSentence(sentence, frame)) return [frame]
  const [event, mode] = ['SANCTION', 'convict'] as const
  const verdict: Frame = {
    ...frame,
    event,
    mode,
    quad: quadOf(event),
    cameo: ploverToCameo(event, mode),
    score: scoreOf(event, mode),
    because: [...frame.because, {rule, value: event}],
  }
  return [frame, verdict]
}

/** By its verb, or by who does it: a court that jails. */
function isSentence({tokens}: Sentence, {trigger, actor}: Frame): boolean {
  if (words.sentencing.has(tokens[trigger.token].lemma.toLowerCase())) return true
  const jails = words.jailing.has(tokens[trigger.token].lemma.toLowerCase())
  return (
    jails &&
    actor.some(({text}) =>
      text
        .toLowerCase()
        .split(' ')
        .some((word) => words.courts.has(word)),
    )
  )
}
