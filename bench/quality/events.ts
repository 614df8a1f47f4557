// How well events are coded, on the development data and on our judged sentences, as figures with floors.
import {printed} from './printed.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return {
    ...printed('events', {
      'pairs 15 roots': /^pairs, 15 roots, macro-F1, all: ([\d.]+)/m,
      'pairs 15 roots unseen': /^pairs, 15 roots, macro-F1, unseen: ([\d.]+)/m,
      'pairs quad': /^pairs, quad, macro-F1, all: ([\d.]+)/m,
      'plv type': /^plv events, type anywhere, recall, all: ([\d.]+)/m,
      'plv type unseen': /^plv events, type anywhere, recall, unseen: ([\d.]+)/m,
      'plv type kept': /^plv events, type anywhere, recall, kept: ([\d.]+)/m,
      'plv parties': /^plv events, type and parties, recall, all: ([\d.]+)/m,
      'plv parties unseen': /^plv events, type and parties, recall, unseen: ([\d.]+)/m,
      'aw macro-F1': /^aw, cooperation or conflict, macro-F1: ([\d.]+)/m,
    }),
    ...printed('told', {
      'told kept': /^all, kept:[\s\S]*?\n {2}type .*? F1 +([\d.]+)/m,
      'told parties kept': /^all, kept:[\s\S]*?\n {2}type and parties .*? F1 +([\d.]+)/m,
      'general news precision kept': /^news-b, kept:[\s\S]*?\n {2}type and parties +P +([\d.]+)/m,
      'cooperation seen': /^cooperation, looked at:[\s\S]*?\n {2}type .*? R +([\d.]+)/m,
      'wires between states kept': /^wires-1, kept:[\s\S]*?\n {2}type .*? F1 +([\d.]+)/m,
      'wires within states kept': /^wires-2, kept:[\s\S]*?\n {2}type .*? F1 +([\d.]+)/m,
    }),
    ...printed('constructions', {
      'found in other constructions': /^all constructions +found +([\d.]+)/m,
      'same parties in them': /^all constructions .*same parties +([\d.]+)/m,
    }),
    ...printed('operators', {
      'promised, refused, threatened, asked for': /^all operators +found +([\d.]+)/m,
    }),
    ...printed('relations', {
      'relations seen': /^seen:[\s\S]*?\n {2}type .*? F1 +([\d.]+)/m,
      'relations unseen': /^unseen:[\s\S]*?\n {2}type .*? F1 +([\d.]+)/m,
      'relations parties unseen': /^unseen:[\s\S]*?\n {2}type and parties .*? F1 +([\d.]+)/m,
    }),
  }
}
