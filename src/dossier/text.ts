// A chronology for the terminal: date, what, whether it happened, the words, whose they are, how to open the evidence.
import {partsOfSummary, type RecordEvent} from '../record/index.ts'
import type {Chronology} from './chronology.ts'
import {titleOf} from './relation.ts'
import {counted, dateShown, factualityMark, leadWord, placeShown, reportsOf, spanOf} from './words.ts'
import {usualWidth, wrap} from './wrap.ts'

export type Style = (style: 'bold' | 'dim' | 'yellow' | 'red', text: string) => string

const plain: Style = (_style, text) => text
/** Dates longer than this stand on a line of their own. */
const dateWidth = 10
const indent = ' '.repeat(dateWidth + 2)

/** For the terminal: what happened, in whose words, and how to open it. */
export function chronologyText(
  {relation, events, asKnownOn}: Chronology,
  style: Style = plain,
  width = usualWidth,
): string {
  const span = spanOf(events)
  const known = asKnownOn ? `, as known on ${asKnownOn}` : ''
  const head = `${titleOf(relation)}: ${counted(events.length, 'event')}${span ? `, ${span}` : ''}${known}`
  return `${style('bold', head)}\n${events.map((event) => `\n${eventText(event, style, width)}`).join('')}`
}

function eventText(event: RecordEvent, style: Style, width: number): string {
  const date = dateShown(event)
  const mark = factualityMark(event)
  const {headline, quote} = partsOfSummary(event.summary)
  const kind = event.event ?? event.about
  const what = wrap(`${mark} ${kind} ${headline}`, width, indent).trimStart()
  const facts = [`on the word of ${leadWord(event)}`, reportsOf(event), placeShown(event)]
  const first = `${mark ? style('yellow', mark) : ''}${style('bold', what.slice(mark.length).replace(kind, `${kind} `))}`
  const lines = [
    date.length > dateWidth
      ? `${style('bold', date)}\n${indent}${first}`
      : `${style('bold', date.padEnd(dateWidth))}  ${first}`,
    quote ? wrap(quote, width, indent) : '',
    ...event.contradictions.map((one) => style('red', wrap(`disputed: ${one}`, width, indent))),
    wrap(facts.filter(Boolean).join(' · '), width, indent),
    style('dim', `${indent}entente show ${event.id}`),
    event.agreement ? style('dim', `${indent}entente show ${event.agreement}`) : '',
  ]
  return `${lines.filter(Boolean).join('\n')}\n`
}
