// entente correct: what people say of a claim or an event, kept as a layer over what the machine read.
import {userInfo} from 'node:os'
import type {ClaimEdit} from '../../record/index.ts'
import type {Correction, RecordStore} from '../../store/index.ts'
import {withRecord} from '../ask.ts'
import {type Command, flag, json, ndjson, type Options, record, text, UsageError} from '../command.ts'
import {editOf, editOptions} from '../edit.ts'
import {type Io, printable, writeJson, writeNdjson} from '../io.ts'

export const correct: Command = {
  name: 'correct',
  args: '[id] [others...]',
  summary: 'accept, reject, edit, merge or split what was read',
  about:
    'The reading stays as it was; the correction lies over it, with who, when and why, also after reread. An event id\n' +
    'means all its claims, a claim id that claim alone.',
  options: [
    {flags: '--accept', help: 'a person has looked, and it is right'},
    {flags: '--reject', help: 'it is wrong: leave it out'},
    ...editOptions,
    {flags: '--merge', help: 'the events ID and OTHERS are one occurrence'},
    {flags: '--split', help: 'the claims OTHERS do not belong to the event ID'},
    {flags: '--claim', help: 'ID is meant as the one claim, though the event has the same id'},
    {flags: '--why <reason>', help: 'why; shown beside the correction'},
    {flags: '--who <name>', help: 'who says so (default: your user name)'},
    {flags: '--list', help: 'list the corrections made so far'},
    json,
    ndjson,
    record,
  ],
  examples: [
    ['entente correct ID --reject --why "satire"', 'leave a claim or an event out'],
    ['entente correct ID --factuality planned --why "the page says will"', 'set a field'],
    ['entente correct ID OTHER --merge', 'two events are one'],
    ['entente correct ID CLAIM --split', 'the claim is of another event'],
    ['entente correct --list', 'who corrected what, when and why'],
  ],
  async run([id, ...others], options, io) {
    if (flag(options, 'list')) return withRecord(options, io, true, (store) => listAll(store, options, io))
    if (!id) throw new UsageError('name the claim or the event to correct, or ask for --list')
    const action = actionOf(options)
    if ((action === 'merge' || action === 'split') && others.length === 0)
      throw new UsageError(`--${action} needs the ids of the others`)
    const edit = action === 'edit' ? await editOf(options) : undefined
    return withRecord(options, io, false, async (store) => {
      const correction = await correctionOf(store, {id, others, action, edit}, options)
      const number = await store.correct(correction, new Date().toISOString())
      const event = await store.event(id)
      if (flag(options, 'json')) await writeJson(io, {correction: number, action, event: event?.id ?? null})
      io.note(
        `correction ${number}: ${action} ${id}${event && event.id !== id ? `; its event is now ${event.id}` : ''}`,
      )
      return 0
    })
  },
}

type Action = Correction['action']

function actionOf(options: Options): Action {
  const edits = editOptions.some(({flags}) => options[flags.match(/--(\w+)/)![1]!] !== undefined)
  const asked = (['accept', 'reject', 'merge', 'split'] as const).filter((action) => flag(options, action))
  const all: Action[] = [...asked, ...(edits ? (['edit'] as const) : [])]
  if (all.length !== 1)
    throw new UsageError(
      'say one of --accept, --reject, --merge, --split, or a field to set, like --factuality planned',
    )
  return all[0]!
}

async function correctionOf(
  store: RecordStore,
  {id, others, action, edit}: {id: string; others: readonly string[]; action: Action; edit?: ClaimEdit},
  options: Options,
): Promise<Correction> {
  const single = flag(options, 'claim') || action === 'edit' ? await store.claim(id) : null
  const event = await store.event(id)
  const claims = claimsMeant(id, event, single !== null && flag(options, 'claim'))
  const rejected = claims.length === 0 ? await store.claim(id) : null
  if (claims.length === 0 && !rejected) throw new UsageError(`${id}: no claim or event has this id`)
  const base = {
    action,
    target: id,
    who: text(options, 'who') ?? userInfo().username,
    why: text(options, 'why') ?? null,
    edit,
  }
  const own = claims.length > 0 ? claims : [id]
  if (action === 'merge') {
    const other = (
      await Promise.all(others.map(async (one) => claimsMeant(one, await store.event(one), false)))
    ).flat()
    return {...base, claims: own, others: known(other, others)}
  }
  if (action === 'split') {
    const rest = own.filter((claim) => !others.includes(claim))
    if (rest.length === 0) throw new UsageError('nothing of the event would be left')
    return {
      ...base,
      claims: rest,
      others: known(
        others.filter((claim) => own.includes(claim)),
        others,
      ),
    }
  }
  return {...base, claims: own}
}

function known(found: readonly string[], asked: readonly string[]): readonly string[] {
  if (found.length < asked.length)
    throw new UsageError(`${asked.join(', ')}: not all of these are claims or events here`)
  return found
}

/** All claims of the event by its own id; the claim alone by the id of one that is not the first. */
function claimsMeant(
  id: string,
  event: {readonly id: string; readonly claims: readonly {readonly id: string}[]} | null,
  alone: boolean,
): string[] {
  if (!event) return []
  return event.id === id && !alone ? event.claims.map((claim) => claim.id) : [id]
}

async function listAll(store: RecordStore, options: Options, io: Io): Promise<number> {
  const rows = (await store.corrections()).map(({payload, ...row}) => ({...row, ...JSON.parse(payload)}))
  if (flag(options, 'json')) await writeJson(io, {corrections: rows})
  else if (flag(options, 'ndjson')) await writeNdjson(io, rows)
  else {
    const {fieldsShown} = await import('../../dossier/index.ts')
    for (const {id, at, who, action, target, why, edit} of rows) {
      const set = edit ? ` to ${fieldsShown(edit)}` : ''
      await io.write(
        `${printable(`${id}  ${at.slice(0, 10)}  ${who}  ${action} ${target}${set}${why ? `: ${why}` : ''}`)}\n`,
      )
    }
  }
  return 0
}
