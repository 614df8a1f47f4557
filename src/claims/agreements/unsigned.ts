// Events that take an agreement for a fact where the article says that it was never signed.
import type {FrameGroup} from '../same.ts'
import type {ArticleAgreement} from './index.ts'

/** Steps that an agreement takes once it is signed; "in preparation" and the like come before. */
const signedOnce: ReadonlySet<string> = new Set([
  'signed',
  'ratified',
  'in force',
  'suspended',
  'terminated',
  'resumed',
])
const told: ReadonlySet<string> = new Set(['happened', 'ongoing'])

/** Does the event stand on the bare name of an agreement ("a treaty between Chile and Peru is far from being signed")? */
export function restsOnUnsigned({frames}: FrameGroup, agreements: readonly ArticleAgreement[]): boolean {
  return frames.every(({trigger}) =>
    agreements.some(
      ({nouns, statuses}) =>
        nouns.some(({token}) => token.start === trigger.start) &&
        statuses.some(({status, factuality}) => status === 'signed' && !told.has(factuality)) &&
        !statuses.some(({status, factuality}) => signedOnce.has(status) && told.has(factuality)),
    ),
  )
}
