// A title in; its offices, its state, its sector out.
import type {Draft, Scene} from '../draft/draft.ts'
import {gazetteerOf} from '../lists/gazetteer.ts'
import type {OfficeEntry} from '../lists/knowledge.ts'
import {officesNamed} from '../lists/offices.ts'
import type {Party} from '../types.ts'
import {en} from '../words/en.ts'

/** The kinds of office that the draft's title speaks of, in the state it belongs to. */
export function officeKindsOf(title: Draft | undefined, state?: Party): readonly string[] | undefined {
  if (!title) return
  const [owner] = state ? [state] : title.states
  const own = owner && title.offices?.filter((entry) => entry.state === owner.code)
  if (own?.length) return [...new Set(own.map(({office}) => office))]
  return (
    title.generic?.office ??
    (title.offices?.length ? [...new Set(title.offices.map(({office}) => office))] : undefined)
  )
}

/** Titles of which there is one holder, so that the title tells who it is. */
export const officeTitles: ReadonlySet<string> = new Set(
  'president head-of-state leader prime-minister chancellor foreign-minister defence-minister interior-minister finance-minister minister vice-president igo-head former'
    .split(' ')
    .map((name) => `title.${name}`),
)

/** The offices of a party that the title names. */
export function officesOf(title: Draft, party: Party): readonly OfficeEntry[] {
  const bearing = title.offices ?? []
  if (title.rule !== 'title.leader') return officesNamed(party, bearing, title.generic?.office ?? [])
  const led = gazetteerOf('en')
    .words('words.led-by-government')
    .has(party.code ?? '')
  return officesNamed(party, bearing, [led ? 'head of government' : 'head of state'])
}

/** The sector of somebody who no longer holds, or does not quite hold, the office: "former", "deputy", "shadow". */
export function ranked(scene: Scene, draft: Draft): string | undefined {
  for (let place = draft.from - 1; place >= Math.max(0, draft.phraseFrom - 1); place--) {
    const {lower} = scene.pieces[place]
    if (en.former.has(lower)) return isOfPolitics(draft) ? 'ELI' : (draft.generic?.sector ?? undefined)
    if (en.below.has(lower)) return draft.generic?.sector ?? 'GOV'
  }
  return
}

/** A former minister is of the elite, a former banker or beauty queen is not. */
function isOfPolitics({generic, offices, belongs}: Draft): boolean {
  if (offices?.length || generic?.office || belongs) return true
  return generic?.sector !== undefined && generic.sector !== null && ofPolitics.has(generic.sector)
}
const ofPolitics = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'PTY', 'SPY', 'COP', 'ELI', 'OPP', 'IGO', 'UNO'])

/** The sector of whoever bears the title: its own, or that of the body that it is of. */
export function sectorOfTitle({generic, belongs, offices}: Draft): string | null {
  const led = generic?.id === 'title.leader' && (belongs?.kind === 'agent' || belongs?.kind === 'group')
  if (belongs && (led || generic?.sector === undefined))
    return belongs.generic?.sector ?? belongs.parties[0]?.sector ?? 'GOV'
  return offices?.[0]?.sector ?? generic?.sector ?? null
}
