// How often the factuality of our judged sentences is right, as figures with floors.
import {printed} from './printed.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return printed('factuality', {
    'all right': /^all +\d+\/\d+ ([\d.]+) %/m,
    'idioms right': /^factuality-pairs-2 +\d+\/\d+ ([\d.]+) %/m,
    'plain news right': /^factuality-pairs-3 +\d+\/\d+ ([\d.]+) %/m,
  })
}
