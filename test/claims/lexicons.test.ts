// Every entry of the lexicons of room claims proves itself: its `yes` is found by it, its `no` is not.
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/index.ts'
import {findAgreements} from '../../src/claims/agreements/find.ts'
import {scopesOf} from '../../src/claims/agreements/scope.ts'
import {statusesOf} from '../../src/claims/agreements/status.ts'
import {contactParts} from '../../src/claims/contacts/index.ts'
import {findIncidents} from '../../src/claims/incidents/index.ts'
import {findMeasures} from '../../src/claims/measures.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import {type Reading, readFrom} from '../../src/read.ts'
import {overlaps, type Span} from '../../src/text/index.ts'

interface Entry {
  readonly id: string
  readonly yes: string
  readonly no: string
}

/** What a finder says: the entry that fired and where. */
type Found = Span & {readonly entry: string}

const finders: Readonly<Record<string, (reading: Reading) => Found[]>> = {
  'agreement-nouns': (reading) =>
    findAgreements(reading).flatMap(({nouns}) =>
      nouns.map(({token, entry}) => ({start: token.start, end: token.end, entry})),
    ),
  'agreement-status': (reading) =>
    nounsOf(reading).flatMap((noun) =>
      statusesOf(reading, noun).map(({entry}) => ({start: noun.token.start, end: noun.token.end, entry})),
    ),
  'agreement-scope': (reading) =>
    nounsOf(reading).flatMap((noun) => scopesOf(reading, noun).map(({item, entry}) => ({...item, entry}))),
  incidents: (reading) =>
    findIncidents(reading).map(({trigger, entry}) => ({start: trigger.start, end: trigger.end, entry})),
  measures: (reading) =>
    findMeasures(reading).map(({text, entry}) => ({start: text.start, end: text.end, entry})),
  contacts: (reading) =>
    contactParts(reading).map(({content, entry}) => ({start: content.start, end: content.end, entry})),
}

function nounsOf(reading: Reading) {
  return findAgreements(reading).flatMap(({nouns}) => nouns)
}

function readText(text: string): Reading {
  const article: Article = {
    source: 'test',
    address: null,
    id: 'test',
    title: null,
    byline: null,
    dateline: null,
    published: {edtf: '2024-05-07', how: 'stated', reason: 'given'},
    modified: null,
    outlet: null,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }
  return readFrom(article)
}

/** Does the entry fire on the marked words (on any words where none are marked)? */
function fires(folder: string, id: string, marked: string): boolean {
  const start = marked.indexOf('*')
  const end = marked.lastIndexOf('*') - 1
  const found = finders[folder](readText(marked.replaceAll('*', '')))
  return found.some((one) => one.entry === id && (start < 0 || overlaps(one, {start, end})))
}

describe.each(Object.keys(finders))('lexicons/%s', (folder) => {
  test.each(entriesOf<Entry>(`lexicons/${folder}`, 'en'))('$id', ({id, yes, no}) => {
    expect([yes, fires(folder, id, yes)]).toEqual([yes, true])
    expect([no, fires(folder, id, no)]).toEqual([no, false])
  })
})
