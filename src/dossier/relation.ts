// Who a dossier is about: one party, or two.
import {pairKey} from '../record/index.ts'

export interface Side {
  /** What JSON calls it: "GBR", "IGO/NATO", "GBR/MIL/Ben Wallace". */
  readonly id: string
  /** For people: "United Kingdom". */
  readonly name: string
  /** Is it a whole state or organisation, not a person or body of one? */
  readonly whole: boolean
}

export interface Relation {
  readonly a: Side
  readonly b: Side | null
}

/** The key to ask the record for, and what must be among the parties besides. */
export function keyOf({a, b}: Relation): {key: string; with?: string} {
  if (!b) return {key: a.id}
  if (a.whole && b.whole) return {key: pairKey(a.id, b.id)}
  return a.whole ? {key: b.id, with: a.id} : {key: a.id, with: b.id}
}

export function idsOf({a, b}: Relation): string[] {
  return b ? [a.id, b.id] : [a.id]
}

export function titleOf({a, b}: Relation): string {
  return b ? `${a.name} – ${b.name}` : a.name
}
