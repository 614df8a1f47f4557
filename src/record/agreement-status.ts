// The steps of an agreement, with dates and whose word; and where it stands.
import type {AgreementStatus} from '../claims/index.ts'
import type {Factuality} from '../events/index.ts'
import {gap, rangeOf} from './days.ts'
import type {AgreementClaim, AgreementStatusEntry} from './types.ts'
import {publishedOf, viewOf} from './view.ts'

/** Order of the steps of an ordinary agreement; for entries of one date. */
const steps: readonly AgreementStatus[] = [
  'proposed',
  'negotiating',
  'in preparation',
  'initialled',
  'signed',
  'ratified',
  'in force',
  'suspended',
  'resumed',
  'terminated',
]

/** States that last: told again and again, they are one entry. */
const lasting = new Set<AgreementStatus>(['proposed', 'negotiating', 'in preparation', 'in force'])

interface Draft {
  readonly status: AgreementStatus
  readonly factuality: Factuality
  readonly date: AgreementStatusEntry['date']
  readonly claims: AgreementClaim[]
}

/** @param claims in order of publication */
export function statusHistory(claims: readonly AgreementClaim[]): AgreementStatusEntry[] {
  const drafts: Draft[] = []
  for (const known of claims) {
    const said = known.detail.status
    if (!said) continue
    const date = said.date?.edtf ? said.date : asOfPublication(known, said.factuality)
    const found = drafts.findIndex((draft) => sameStep(draft, {...said, date}))
    if (found < 0) drafts.push({status: said.status, factuality: said.factuality, date, claims: [known]})
    else {
      const before = drafts[found]!
      drafts[found] = {...before, date: narrower(before.date, date), claims: [...before.claims, known]}
    }
  }
  return drafts
    .sort((a, b) => firstDay(a) - firstDay(b) || steps.indexOf(a.status) - steps.indexOf(b.status))
    .map(({status, date, factuality, claims: told}) => ({status, date, factuality, claims: told.map(viewOf)}))
}

/** The first day that the date allows, else the day on which the step became known. */
function firstDay({date, claims}: Draft): number {
  return rangeOf(date?.edtf)?.lo ?? publishedOf(claims[0]!.claim)
}

/** A state without a date holds on the day of publication. A step to come has no date of its own then. */
function asOfPublication({claim}: AgreementClaim, factuality: Factuality): AgreementStatusEntry['date'] {
  if (factuality !== 'happened' && factuality !== 'ongoing') return null
  const {edtf} = claim.published
  return edtf ? {edtf, how: 'inferred', reason: 'no date is told; so it stood when this was published'} : null
}

function sameStep(
  draft: Draft,
  said: {status: AgreementStatus; factuality: Factuality; date: AgreementStatusEntry['date']},
): boolean {
  if (draft.status !== said.status || draft.factuality !== said.factuality) return false
  const [a, b] = [rangeOf(draft.date?.edtf), rangeOf(said.date?.edtf)]
  if (!a || !b) return true
  if (gap(a, b) === 0) return true
  const inferred = draft.date?.how === 'inferred' || said.date?.how === 'inferred'
  return inferred && (lasting.has(said.status) || gap(a, b) <= 31)
}

/** The date that says more: a stated one, then the narrower. */
function narrower(
  a: AgreementStatusEntry['date'],
  b: AgreementStatusEntry['date'],
): AgreementStatusEntry['date'] {
  if (!a || !b) return a ?? b
  const firm = (date: NonNullable<typeof a>) => (date.how === 'inferred' ? 1 : 0)
  const width = (date: NonNullable<typeof a>) => {
    const range = rangeOf(date.edtf)
    return range ? range.hi - range.lo : Number.POSITIVE_INFINITY
  }
  return firm(b) - firm(a) < 0 || (firm(a) === firm(b) && width(b) < width(a)) ? b : a
}

/** The last step that was taken: what is planned, possible or denied is none. */
export function currentStatus(history: readonly AgreementStatusEntry[]): AgreementStatusEntry | null {
  const taken = history.filter(({factuality}) => factuality === 'happened' || factuality === 'ongoing')
  return taken.at(-1) ?? null
}
