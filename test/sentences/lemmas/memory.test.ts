// A lemmatiser's memory: the same answers, each worked out once, one for every tag of a form.
import {expect, test} from 'vitest'
import {withMemory} from '../../../src/sentences/lemmas/memory.ts'

test('a form is asked for once a tag, and tags do not share answers', () => {
  const asked: string[] = []
  const {lemma} = withMemory({
    lemma(form, upos, xpos, feats) {
      asked.push(`${form} ${upos} ${xpos} ${feats}`)
      return `${form}/${upos}/${feats}`
    },
  })
  expect(lemma('saw', 'VERB', 'VBD', 'Tense=Past')).toBe('saw/VERB/Tense=Past')
  expect(lemma('saw', 'NOUN', 'NN', 'Number=Sing')).toBe('saw/NOUN/Number=Sing')
  expect(lemma('saw', 'VERB', 'VBD', 'Tense=Past')).toBe('saw/VERB/Tense=Past')
  expect(lemma('saw', 'VERB', 'VBP', 'Tense=Pres')).toBe('saw/VERB/Tense=Pres')
  expect(asked).toHaveLength(3)
})
