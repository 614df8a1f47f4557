// Long inputs in bounded memory: V8 lets garbage pile up while there is room, so it is asked to collect now and then.
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** A function to call once an item; every `every` items it collects garbage (about 10 ms for what coding keeps). */
export function collector(every: number): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let items = 0
  return () => {
    if (++items % every === 0) collect()
  }
}
