// Nouns that point back to an act of an earlier clause or sentence: whoever did it is who the answer is for.
import {expect, test} from 'vitest'
import {findMentions} from '../../../src/entities/index.ts'
import {codeEvents} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

function events(text: string): string[] {
  const sentences = readSentences(text, {lang: 'en'})
  return codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'}).map(
    ({event, actor, recipient}) => {
      const sides = (mentions: typeof actor) =>
        mentions.flatMap(({parties}) => parties.map(({code}) => code)).join('+')
      return `${sides(actor)} ${event} ${sides(recipient)}`.trim()
    },
  )
}

test.each([
  ['The United Arab Emirates offered to mediate but Sudan rejected the proposal.', 'SDN REJECT ARE'],
  ['Greece demanded the return of the vases. Britain turned down the demand on Monday.', 'GBR REJECT GRC'],
  ['Israel bombed a convoy in Syria on Sunday. Iran condemned the attack.', 'IRN ACCUSE ISR'],
  ['Russia expelled two Czech diplomats. Prague criticised the move.', 'CZE ACCUSE RUS'],
  ['The EU proposed talks with Serbia. Belgrade welcomed the proposal.', 'SRB SUPPORT EUR'],
  ['Petro asked Caracas to join the talks, and Maduro accepted the invitation.', 'VEN AGREE COL'],
  [
    'The Kremlin said Mr Putin had proposed direct talks between the EU and Belarus. Brussels rejected this.',
    'EUR REJECT RUS',
  ],
  ['Kenya closed its border with Somalia. Uganda denounced this decision.', 'UGA ACCUSE KEN'],
])('%s', (text, wanted) => {
  expect(events(text)).toContain(wanted)
})

test.each([
  ['Prague criticised the move.', 'CZE ACCUSE RUS'],
  [
    'Russia expelled two Czech diplomats. Moscow defended the move. Prague criticised its own move.',
    'CZE ACCUSE RUS',
  ],
  [
    'Russia expelled two Czech diplomats. It rained. It snowed. It froze. Prague criticised the move.',
    'CZE ACCUSE RUS',
  ],
  ['Greece demanded the return of the vases. Britain rejected the offer.', 'GBR REJECT GRC'],
])('nobody is meant: %s', (text, wrong) => {
  expect(events(text)).not.toContain(wrong)
})
