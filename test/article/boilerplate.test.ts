// Every phrase entry of lexicons/boilerplate proves itself: its `yes` is told by it, its `no` is not.
import {describe, expect, test} from 'vitest'
import {furniturePhrase, phraseEntries} from '../../src/article/phrases.ts'

describe('furniture phrases', () => {
  test.each(phraseEntries().map((entry) => [entry.id, entry] as const))(
    '%s',
    (_id, {reason, yes, no, weak}) => {
      expect(furniturePhrase(yes)?.entry.reason).toBe(reason)
      const wrong = furniturePhrase(no)
      expect(wrong === null || wrong.entry.weak === true || weak === true ? null : wrong.entry.id).toBeNull()
    },
  )
})
