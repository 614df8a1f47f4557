// The scope check as API and agreement page ask it.
import {checkScope, drawDate, type Exchange, type ScopeAnswer} from '../dossier/index.ts'
import {type Agreement, wordOf} from '../record/index.ts'
import {badRequest} from './problems.ts'

/** @throws Problem 400 where no item was named */
export function checkAnswer(agreement: Agreement, item: string, kind: string | undefined): ScopeAnswer {
  if (item.trim() === '') throw badRequest('item: which item or exchange is to be checked?')
  return checkScope(agreement, item, (kind as Exchange | undefined) ?? null)
}

/** The answer in lines: suspension first, then the reason, then each deciding clause with its words and whose they are. */
export function checkLines({standing, reason, clauses}: ScopeAnswer): string[] {
  const first = standing
    ? [`${standing.status} (${drawDate(standing.date?.edtf)}), ${wordOf(standing.claims[0])}`]
    : []
  const deciding = clauses.slice(0, 4).map(({clause, how, path}) => {
    const words = [
      `“${clause.text}”`,
      clause.hedge ? `[${clause.hedge}]` : '',
      `: ${how}`,
      path.length > 0 ? ` (${path.join(' › ')})` : '',
      `; ${wordOf(clause.claims[0])}`,
    ]
    return words.join('')
  })
  return [...first, reason, ...deciding]
}
