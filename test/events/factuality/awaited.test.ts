// Clauses of time that tell of what is still to come, subjects that are only imagined, reports judged false.
import {expect, test} from 'vitest'
import {factualityOf} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

/** The act stands between asterisks. */
function factuality(marked: string): string {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const [sentence] = readSentences(text, {lang: 'en'})
  const token = sentence.tokens.findIndex((word) => word.start === start)
  return factualityOf(sentence, token, text).factuality
}

test.each([
  ['The lease stays valid until Togo *ends* it.', 'planned'],
  ['The ferry stayed in port until Togo *ended* the ban.', 'happened'],
  ['Once the charter is *signed*, Togo will open the port.', 'planned'],
  ['Once the charter was *signed*, Togo opened the port.', 'happened'],
  ['The charter, once *signed*, will open the port.', 'planned'],
  ['Once *signed*, the charter was printed.', 'happened'],
  ['Togo once *signed* a charter with Benin.', 'happened'],
  ['As soon as Benin *ratifies* the charter, Togo will open the port.', 'planned'],
  ['As soon as Benin *ratified* the charter, Togo opened the port.', 'happened'],
  ['When Benin *ratifies* the charter, Togo will open the port.', 'planned'],
  ['Togo grumbles when Benin *closes* the port.', 'happened'],
  ['Togo recalls its envoy after Benin *closes* the port.', 'happened'],
  ['By the time the charter is *signed*, the envoy will have left.', 'planned'],
])('a clause of time: %s', (marked, wanted) => expect(factuality(marked)).toBe(wanted))

test.each([
  ['A *strike* would hurt both islands.', 'possible'],
  ['A *strike* hurt both islands.', 'happened'],
  ['Togo proposed that the charter be *suspended*.', 'proposed'],
  ['Togo noted that the charter was *suspended*.', 'happened'],
  ['Neither Togo nor Benin has *signed* the charter.', 'denied'],
  ['Both Togo and Benin have *signed* the charter.', 'happened'],
])('imagined, asked for, denied: %s', (marked, wanted) => expect(factuality(marked)).toBe(wanted))

test.each([
  ['A report that Togo had *sold* arms to Benin was false.', 'denied'],
  ['The claim that Togo *sold* arms to Benin is untrue.', 'denied'],
  ['Reports that Togo *bombed* Benin are wrong, the minister said.', 'denied'],
  ['Reports that Togo *bombed* Benin came late.', 'happened'],
  ['The arms that Togo *sold* Benin were old.', 'happened'],
])('a report and what is said of it: %s', (marked, wanted) => expect(factuality(marked)).toBe(wanted))
