// Fields that `entente correct` sets, checked before anything is written.
import type {RoleParty} from '../claims/index.ts'
import type {Factuality, PloverType} from '../events/index.ts'
import {eventTypes, factualities} from '../lexicon/index.ts'
import type {ClaimEdit} from '../record/index.ts'
import {list, type Option, type Options, text, UsageError} from './command.ts'
import {loadPartyOf} from './rooms.ts'

export const editOptions: readonly Option[] = [
  {flags: '--type <type>', help: 'set the event type', choices: eventTypes},
  {flags: '--mode <mode>', help: 'set the mode ("none" for no mode)'},
  {flags: '--factuality <value>', help: 'set the factuality', choices: factualities},
  {flags: '--date <date>', help: 'set the date (EDTF)'},
  {flags: '--place <place>', help: 'set the place'},
  {flags: '--actor <party...>', help: 'set the actors: codes or names'},
  {flags: '--recipient <party...>', help: 'set the recipients: codes or names ("none" for none)'},
]

const because = 'set by a person'

export async function editOf(options: Options): Promise<ClaimEdit> {
  const [type, mode, factuality, date, place] = ['type', 'mode', 'factuality', 'date', 'place'].map((name) =>
    text(options, name),
  )
  const [actor, recipient] = [list(options, 'actor'), list(options, 'recipient')]
  const {rangeOf} = await import('../record/index.ts')
  if (date !== undefined && !rangeOf(date))
    throw new UsageError(`--date ${date}: not an EDTF date like 2014-03-18 or 2014-03`)
  return {
    ...(type ? await factsOf(type as PloverType) : {}),
    ...(mode ? {mode: await modeNamed(mode, type as PloverType | undefined)} : {}),
    ...(factuality ? {factuality: factuality as Factuality} : {}),
    ...(date ? {date: {edtf: date, how: 'stated', reason: because}} : {}),
    ...(place
      ? {place: {text: place, code: (await partyNamed(place))?.code ?? null, how: 'stated', reason: because}}
      : {}),
    ...(actor.length > 0 ? {actor: await roles(actor)} : {}),
    ...(recipient.length > 0 ? {recipient: recipient[0] === 'none' ? [] : await roles(recipient)} : {}),
  }
}

/** A changed type takes the old mode and CAMEO code with it. */
async function factsOf(type: PloverType): Promise<ClaimEdit> {
  const {quadOf, scoreOf} = await import('../events/index.ts')
  return {event: type, mode: null, cameo: null, quad: quadOf(type), score: scoreOf(type, null)}
}

/** @throws UsageError where the type, or without one any type, has no such mode */
async function modeNamed(mode: string, type: PloverType | undefined): Promise<string | null> {
  if (mode === 'none') return null
  const {modesOf} = await import('../events/index.ts')
  const modes = (type ? [type] : eventTypes).flatMap((one) => modesOf(one as PloverType))
  if (!modes.includes(mode))
    throw new UsageError(`--mode ${mode}: give ${['none', ...new Set(modes)].join(', ')}`)
  return mode
}

async function partyNamed(name: string) {
  return (await loadPartyOf())(name)
}

async function roles(names: readonly string[]): Promise<RoleParty[]> {
  const found: RoleParty[] = []
  for (const name of names) {
    const party = await partyNamed(name)
    if (!party) throw new UsageError(`nobody is known as "${name}"`)
    const {entity, code, sector} = party
    found.push({text: name, start: 0, end: 0, entity, code, sector, name: party.name})
  }
  return found
}
