// Clauses whose verb the tagger took for a noun, and noun phrases that stay what they are.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readSentences} from '../../../src/sentences/index.ts'
import {withFiniteVerb} from '../../../src/sentences/mend/verbless.ts'

const relations = (text: string): string[] =>
  readSentences(text, {lang: 'en'})[0].tokens.map(({form, upos, deprel, head}, _, all) =>
    `${form}/${upos} ${deprel} ${all[head]?.form ?? ''}`.trim(),
  )

test.each([
  [
    'Spain backs plan for Western Sahara',
    ['Spain/PROPN nsubj backs', 'backs/VERB root', 'plan/NOUN obj backs'],
  ],
  ['China demands release of Huawei executive', ['China/PROPN nsubj demands', 'release/NOUN obj demands']],
  [
    'Armenia and Azerbaijan trade accusations',
    ['Armenia/PROPN nsubj trade', 'Azerbaijan/PROPN conj Armenia', 'accusations/NOUN obj trade'],
  ],
  ['Croatian premier steps down after court ruling', ['premier/ADJ nsubj steps', 'steps/VERB root']],
  ['Malta’s police chief quits over raid', ['chief/ADJ nsubj quits', 'raid/NOUN obl quits']],
  [
    'Kenya’s president plans to visit Addis Ababa next week.',
    ['president/NOUN nsubj plans', 'Kenya/PROPN nmod:poss president', 'visit/VERB xcomp plans'],
  ],
  [
    'South Sudan’s president, Salva Kiir, plans to visit Addis Ababa next week.',
    ['president/NOUN nsubj plans', 'plans/VERB root', 'visit/VERB xcomp plans'],
  ],
  ['Greek PM phones Basescu over pipeline', ['PM/NOUN nsubj phones', 'Basescu/PROPN obj phones']],
  [
    'Kidnappers free nine Filipino sailors',
    ['Kidnappers/NOUN nsubj free', 'free/VERB root', 'sailors/NOUN obj free'],
  ],
  [
    'Lisbon unbans Socialist Party',
    ['Lisbon/PROPN nsubj unbans', 'unbans/VERB root', 'Party/PROPN obj unbans'],
  ],
  ['Teachers, finance ministry haggle over bonus', ['ministry/NOUN conj Teachers', 'haggle/VERB root']],
  [
    'Denmark, which shares the lake, plans to send a ferry.',
    ['Denmark/PROPN nsubj plans', 'plans/VERB root', 'send/VERB xcomp plans'],
  ],
])('%s', (text, wanted) => {
  expect(relations(text)).toEqual(expect.arrayContaining(wanted))
})

test.each([
  ['Plans to visit Oslo', 'Plans/NOUN root'],
  ['Kenya’s plans for a visit to Oslo', 'plans/NOUN root'],
  ['Chad peace talks in Doha', 'talks/NOUN root'],
  ['US arms sales to Taiwan', 'sales/NOUN root'],
  ['Two new calls for talks', 'calls/NOUN root'],
  ['New steps down the road', 'steps/NOUN root'],
])('%s stays', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})

test('whatever the tree was, there is a tree with one root', () => {
  const words = ['Spain', 'backs', 'plan', 'to', 'visit', ',', 'and', 'Chad', 'president', 'demands']
  const tags: Record<string, string> = {
    to: 'PART',
    visit: 'VERB',
    ',': 'PUNCT',
    and: 'CCONJ',
    Spain: 'PROPN',
    Chad: 'PROPN',
  }
  const sentence = fc.array(
    fc.record({
      form: fc.constantFrom(...words),
      up: fc.nat(),
      label: fc.constantFrom('compound', 'nsubj', 'acl', 'nmod', 'punct'),
    }),
    {minLength: 3, maxLength: 9},
  )
  fc.assert(
    fc.property(sentence, (drawn) => {
      const forms = drawn.map(({form}) => form)
      const upos = forms.map((form) => tags[form] ?? 'NOUN')
      const tagged = {
        forms,
        lemmas: forms,
        upos,
        xpos: upos.map((tag) => (tag === 'VERB' ? 'VB' : tag)),
        feats: forms.map(() => '_'),
      }
      // every word hangs on one before it, so that it is a tree
      const heads = drawn.map(({up}, at) => (at === 0 ? -1 : up % at))
      const deprels = drawn.map(({label}, at) => (at === 0 ? 'root' : label))
      const {tree} = withFiniteVerb(tagged, {heads, deprels})
      expect(Array.from(tree.heads).filter((head) => head < 0)).toHaveLength(1)
      expect(tree.deprels.filter((label) => label === 'root')).toHaveLength(1)
      for (const at of forms.keys()) {
        let steps = 0
        for (let up = at; up >= 0; up = tree.heads[up]) expect(++steps).toBeLessThanOrEqual(forms.length)
      }
    }),
  )
})
