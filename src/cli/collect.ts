// Long inputs in bounded memory: V8 lets garbage pile up while there is room, so it is asked to collect now and then.
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** A function to call once an item, with its weight; at each `every` of weight it collects garbage (10 to 50 ms). */
export function collector(every: number): (weight?: number) => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let sum = 0
  return (weight = 1) => {
    sum += weight
    if (sum < every) return
    sum = 0
    collect()
  }
}
