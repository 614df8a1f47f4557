// What was worked out for one state of the record, kept until the record changes.
import {type RecordStore, recordMark} from '../store/index.ts'

const mostKept = 24
const kept = new WeakMap<RecordStore, {mark: string; values: Map<string, Promise<unknown>>}>()

/** The value that `make` gives, made once for each key while the record stays as it is; the least asked-for go first. */
export async function remembered<Value>(
  store: RecordStore,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const mark = await recordMark(store)
  if (mark === null) return make()
  let memory = kept.get(store)
  if (memory?.mark !== mark) {
    memory = {mark, values: new Map()}
    kept.set(store, memory)
  }
  const {values} = memory
  const made = (values.get(key) as Promise<Value> | undefined) ?? make()
  values.delete(key)
  values.set(key, made)
  if (values.size > mostKept) values.delete(values.keys().next().value as string)
  made.catch(() => values.delete(key))
  return made
}
