// What servers said of addresses when they were last read -> conditional requests; kept in the record.
import type {Validators} from '../page/index.ts'
import type {RecordStore} from '../store/index.ts'

const KEY = 'validators:'

/** For ReadOptions; `keep` writes what was learnt into the record, once everything that came is kept. */
export async function rememberedValidators(store: RecordStore | null) {
  const known = new Map<string, Validators>()
  const learnt = new Map<string, Validators>()
  for (const [key, value] of (await store?.notes(KEY)) ?? [])
    known.set(key.slice(KEY.length), JSON.parse(value) as Validators)
  return {
    get: (address: string) => known.get(address),
    set: (address: string, validators: Validators) => void learnt.set(address, validators),
    async keep(): Promise<void> {
      await store?.keepNotes(
        [...learnt].map(([address, validators]) => [KEY + address, JSON.stringify(validators)]),
      )
    },
  }
}
