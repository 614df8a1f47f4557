// A chronology for the terminal: date, what, whether it happened, whose word, how to open its evidence.
import type {RecordEvent} from '../record/index.ts'
import type {Chronology} from './chronology.ts'
import {titleOf} from './relation.ts'
import {counted, dateShown, factualityMark, leadWord, placeShown, reportsOf, spanOf} from './words.ts'

export type Style = (style: 'bold' | 'dim' | 'yellow' | 'red', text: string) => string

const plain: Style = (_style, text) => text

export function chronologyText({relation, events, asKnownOn}: Chronology, style: Style = plain): string {
  const span = spanOf(events)
  const known = asKnownOn ? `, as known on ${asKnownOn}` : ''
  const head = `${titleOf(relation)}: ${counted(events.length, 'event')}${span ? `, ${span}` : ''}${known}`
  const width = Math.min(26, Math.max(10, ...events.map((event) => dateShown(event).length)))
  return `${style('bold', head)}\n${events.map((event) => `\n${eventText(event, width, style)}`).join('')}`
}

function eventText(event: RecordEvent, width: number, style: Style): string {
  const mark = factualityMark(event)
  const indent = ' '.repeat(width + 2)
  const facts = [
    placeShown(event),
    event.agreement ? `agreement: entente show ${event.agreement}` : '',
    reportsOf(event),
  ]
  const lines = [
    `${style('bold', dateShown(event).padEnd(width))}  ${mark ? `${style('yellow', mark)} ` : ''}${event.event ?? event.about}  ${event.summary}`,
    `${indent}on the word of ${leadWord(event)}`,
    `${indent}${facts.filter(Boolean).join(' · ')}`,
    `${indent}${style('dim', `entente show ${event.id}`)}`,
  ]
  return `${lines.join('\n')}\n`
}
