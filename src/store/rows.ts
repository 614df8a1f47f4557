// Claims and readings as rows, and back.
import {createHash} from 'node:crypto'
import type {Claim} from '../claims/index.ts'
import {applyFix, type Fix, type KnownClaim} from '../record/index.ts'
import type {Tables} from './schema.ts'

export type ClaimRow = Tables['claim']

/** The part of a row that tells the claim as the record knows it. */
export type LoadedRow = Pick<ClaimRow, 'json' | 'fixed' | 'known_from'>

export function fixOf(row: Pick<ClaimRow, 'fixed'>): Fix | null {
  return row.fixed ? JSON.parse(row.fixed) : null
}

export function knownClaim(row: LoadedRow): KnownClaim {
  const fix = fixOf(row)
  const claim = applyFix(JSON.parse(row.json) as Claim, fix)
  return {claim, knownFrom: row.known_from, ...(fix && fix.notes.length > 0 ? {people: fix.notes} : {})}
}

export function hashOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts)
    hash.update(typeof part === 'string' ? part : JSON.stringify(part ?? null)).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** Splits a list so that a statement never has more values than SQLite takes. */
export function chunks<Value>(values: readonly Value[], size = 400): Value[][] {
  const found: Value[][] = []
  for (let start = 0; start < values.length; start += size) found.push(values.slice(start, start + size))
  return found
}
