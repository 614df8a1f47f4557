// People who are called like a town: "Paris" is Jane Paris, where the article has named her in full before and the name acts.
import {relationOf} from '../../sentences/index.ts'
import {type Draft, type Scene, wordsIn} from '../draft/draft.ts'
import {makeParty} from '../lists/party.ts'
import {isPlace} from './place.ts'

/** Turns capitals and towns into the people of that surname, wherever they act behind the full name. */
export function tellSurnames(scenes: readonly Scene[]): void {
  const people = new Set<string>()
  for (const scene of scenes)
    for (const draft of scene.drafts) {
      const forms = scene.pieces.slice(draft.from, draft.to).map(({form}) => form)
      if (draft.kind === 'person' && forms.length > 1) people.add(forms[forms.length - 1])
      else if (forms.length === 1 && people.has(forms[0]) && isTown(draft) && acts(scene, draft))
        becomePerson(scene, draft)
    }
}

function isTown({kind}: Draft): boolean {
  return kind === 'capital' || kind === 'place'
}

function acts(scene: Scene, draft: Draft): boolean {
  const token = scene.sentence.tokens[scene.pieces[draft.from].token]
  return relationOf(token) === 'nsubj' && !isPlace(scene, draft)
}

function becomePerson(scene: Scene, draft: Draft): void {
  draft.kind = 'person'
  draft.type = 'person'
  draft.rule = 'unknown person'
  draft.states = []
  draft.parties = [makeParty(null, null, wordsIn(scene, draft), 'person')]
}
