// Every entry of the factuality lexicon proves itself: its `yes` get its value by it, its `no` do not.
import {describe, expect, test} from 'vitest'
import {factualityOf} from '../../../src/events/factuality/factuality.ts'
import type {FactualityEntry} from '../../../src/events/factuality/words.ts'
import {entriesOf} from '../../../src/lexicon/index.ts'
import {each, readMarked} from '../../marked.ts'

const entries = entriesOf<FactualityEntry>('lexicons/factuality', 'en')

function find(marked: string) {
  const {text, sentence, token} = readMarked(marked)
  return factualityOf(sentence, token.index, text, 'en')
}

describe.each(entries)('$id', ({id, value, yes, no}) => {
  test.each(each(yes))('yes: %s', (marked) => {
    const {factuality, because} = find(marked)
    expect(because.map(({rule}) => rule)).toContain(id)
    expect(factuality).toBe(value)
  })
  test.each(each(no))('no: %s', (marked) => {
    expect(find(marked).because.map(({rule}) => rule)).not.toContain(id)
  })
})
