// Corrections by people: kept as said, and laid over the claims they are about, also after a new reading.
import type {Selectable} from 'kysely'
import type {Claim} from '../claims/index.ts'
import {applyFix, type ClaimEdit, type CorrectionNote, type Fix, fieldsBefore} from '../record/index.ts'
import type {Tx} from './dialect.ts'
import type {Tables} from './schema.ts'

export interface Correction {
  readonly action: CorrectionNote['action']
  /** Claims it is about: one for an edit, all of an event for accept and reject, both sides of a tie. */
  readonly claims: readonly string[]
  /** For merge and split: the claims of the other side. */
  readonly others?: readonly string[]
  readonly edit?: ClaimEdit
  /** What the person named on the command line. */
  readonly target: string
  readonly who: string
  readonly why: string | null
}

interface Payload {
  readonly claims: readonly string[]
  readonly others?: readonly string[]
  readonly edit?: ClaimEdit
}

/** Writes the correction down. @returns its number and the claims whose events must be merged again */
export async function keepCorrection(
  tx: Tx,
  correction: Correction,
  now: string,
): Promise<{id: number; changed: string[]}> {
  const {action, claims, others, edit, target, who, why} = correction
  const payload: Payload = {claims, ...(others ? {others} : {}), ...(edit ? {edit} : {})}
  const row = await tx
    .insertInto('correction')
    .values({at: now, who, why, action, target, payload: JSON.stringify(payload)})
    .returning('id')
    .executeTakeFirstOrThrow()
  const id = row.id
  const changed = [...claims, ...(others ?? [])]
  if (action === 'merge' || action === 'split') await tie(tx, claims, others ?? [], action === 'split', id)
  await writeFixes(tx, changed)
  return {id, changed}
}

async function tie(
  tx: Tx,
  a: readonly string[],
  b: readonly string[],
  apart: boolean,
  id: number,
): Promise<void> {
  const pairs = a.flatMap((one) => b.map((other) => ({a: one, b: other})))
  for (const pair of pairs) {
    // The last word counts: what was tied the other way before is undone.
    await tx.deleteFrom('tie').where('a', '=', pair.a).where('b', '=', pair.b).execute()
    await tx.deleteFrom('tie').where('a', '=', pair.b).where('b', '=', pair.a).execute()
    const rows = [pair, {a: pair.b, b: pair.a}].map((ends) => ({
      ...ends,
      apart: apart ? 1 : 0,
      correction: id,
    }))
    await tx.insertInto('tie').values(rows).execute()
  }
}

/** Works out from the corrections in their order what is laid over each of the claims. */
async function writeFixes(tx: Tx, ids: readonly string[]): Promise<void> {
  const all = await tx.selectFrom('correction').selectAll().orderBy('id').execute()
  for (const id of ids) {
    const row = await tx.selectFrom('claim').select(['json']).where('id', '=', id).executeTakeFirst()
    if (!row) continue
    const mine = all.filter(({payload}) => isAbout(JSON.parse(payload), id))
    const fix = fixFrom(mine, JSON.parse(row.json))
    await tx
      .updateTable('claim')
      .set({fixed: mine.length > 0 ? JSON.stringify(fix) : null, rejected: fix.rejected ? 1 : 0})
      .where('id', '=', id)
      .execute()
  }
}

function isAbout({claims, others = []}: Payload, id: string): boolean {
  return claims.includes(id) || others.includes(id)
}

function fixFrom(corrections: readonly CorrectionRow[], read: Claim): Fix {
  let fix: Fix = {rejected: false, edit: {}, notes: []}
  for (const {id, at, who, why, action, payload} of corrections) {
    const {edit = {}} = JSON.parse(payload) as Payload
    const before = action === 'edit' ? fieldsBefore(applyFix(read, fix), edit) : undefined
    const note = {correction: id, action: action as CorrectionNote['action'], who, when: at, why}
    fix = {
      rejected: action === 'reject' ? true : action === 'accept' ? false : fix.rejected,
      edit: {...fix.edit, ...edit},
      notes: [...fix.notes, before ? {...note, before} : note],
    }
  }
  return fix
}

export type CorrectionRow = Selectable<Tables['correction']>

/**
 * After a new reading of an article: corrections of claims that were superseded go over to their successors.
 * The correction keeps the ids it was made for and gains the new ones.
 * @returns ids of those successors
 */
export async function carryCorrections(tx: Tx, article: string): Promise<readonly string[]> {
  const moved = await tx
    .selectFrom('claim')
    .select(['id', 'superseded_by'])
    .where('article', '=', article)
    .where('superseded_by', 'is not', null)
    .where('fixed', 'is not', null)
    .execute()
  if (moved.length === 0) return []
  const target = new Map(moved.map(({id, superseded_by}) => [id, superseded_by!]))
  for (const row of await tx.selectFrom('correction').selectAll().execute()) {
    const payload = JSON.parse(row.payload) as Payload
    const claims = withSuccessors(payload.claims, target)
    const others = payload.others && withSuccessors(payload.others, target)
    if (claims.length === payload.claims.length && others?.length === payload.others?.length) continue
    await tx
      .updateTable('correction')
      .set({payload: JSON.stringify({...payload, claims, ...(others ? {others} : {})})})
      .where('id', '=', row.id)
      .execute()
    if (others) await tie(tx, claims, others, row.action === 'split', row.id)
  }
  const successors = [...target.values()]
  await writeFixes(tx, successors)
  return successors
}

function withSuccessors(ids: readonly string[], target: ReadonlyMap<string, string>): string[] {
  return [...new Set(ids.flatMap((id) => (target.has(id) ? [id, target.get(id)!] : [id])))]
}

/** All corrections, oldest first. */
export async function listCorrections(tx: Tx): Promise<(CorrectionRow & {claims: readonly string[]})[]> {
  const rows = await tx.selectFrom('correction').selectAll().orderBy('id').execute()
  return rows.map((row) => ({...row, claims: (JSON.parse(row.payload) as Payload).claims}))
}
