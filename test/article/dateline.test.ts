// Datelines: place, date and agency at the head of a paragraph; and heads that only look like one.
import {expect, test} from 'vitest'
import {datelineAt} from '../../src/article/dateline.ts'

const read = (text: string) => {
  const found = datelineAt(text, 0, text.length)
  return found && [found.place, found.date, found.agency, found.span.text]
}

test.each([
  ['OSLO — The envoy left.', ['OSLO', null, null, 'OSLO —']],
  ['RIGA, March 3. /LETA/. The envoy left.', ['RIGA', 'March 3', 'LETA', 'RIGA, March 3. /LETA/.']],
  ['RIGA, May 3. /QWX/. The envoy left.', ['RIGA', 'May 3', 'QWX', 'RIGA, May 3. /QWX/.']],
  ['МИНСК, 3 марта (БелТА) — Посол уехал.', ['МИНСК', '3 марта', 'БелТА', 'МИНСК, 3 марта (БелТА) —']],
  ['Баку. 5 июня. ИНТЕРФАКС - Посол уехал.', ['Баку', '5 июня', 'ИНТЕРФАКС', 'Баку. 5 июня. ИНТЕРФАКС -']],
  [
    'АСТАНА, 11 фев — РИА Новости, Иван Ильин. Посол уехал.',
    ['АСТАНА', '11 фев', 'РИА Новости', 'АСТАНА, 11 фев — РИА Новости, Иван Ильин.'],
  ],
  [
    'DENVER, Colo., March 3 (AP) — The envoy left.',
    ['DENVER, Colo.', 'March 3', 'AP', 'DENVER, Colo., March 3 (AP) —'],
  ],
  ['Sofia, 3 May (BTA) – The envoy left.', ['Sofia', '3 May', 'BTA', 'Sofia, 3 May (BTA) –']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  'Britain — the larger of the two — declined.',
  'NATO — the alliance — declined.',
  'In Oslo (where he lives) he declined.',
  'The Minister (Reuters) - a drawing.',
  'Sofia, 3 May (her birthday). She left.',
  'May 5 was a public holiday.',
  'She left. He stayed.',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeNull()
})
