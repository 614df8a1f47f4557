// How well attributions are found, as figures with floors.
import {printed} from './printed.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return printed('attribution', {
    'quotes F1': /^all +quotes F1 ([\d.]+)/m,
    'quotes F1 unseen': /^unseen +quotes F1 ([\d.]+)/m,
    'quotes F1 kept': /^kept +quotes F1 ([\d.]+)/m,
    'attributed F1': /^all .* attributed F1 ([\d.]+)/m,
    'attributed F1 unseen': /^unseen .* attributed F1 ([\d.]+)/m,
    'attributed F1 kept': /^kept .* attributed F1 ([\d.]+)/m,
  })
}
