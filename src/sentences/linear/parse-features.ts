// What the linear parser looks at: the top of the stack, the next words, their dependents, and what lies between.
import {combine, hashText} from '../../model/index.ts'
import type {TaggedSentence} from '../parser.ts'
import {wordOf} from '../word.ts'
import type {State} from './archybrid.ts'

/** Changes whenever the features below change: a model made for other features is refused. */
export const parseFeatures = 'arcs-1'

/** Hashes of a sentence's words; the root stands at place n, "nothing" at n + 1. */
export interface ParsingCase {
  readonly size: number
  readonly forms: Int32Array
  readonly lemmas: Int32Array
  readonly tags: Int32Array
  /** UPOS alone. */
  readonly classes: Int32Array
  readonly feats: Int32Array
  readonly shapes: Int32Array
  readonly suffixes: Int32Array
  /** Running counts of punctuation and of verbs before each place. */
  readonly marks: Int32Array
  readonly verbs: Int32Array
}

const hashes = new Map<string, number>()

/** Hash of a tag or feature bundle; there are few, so they are kept. */
function tagHash(name: string): number {
  let found = hashes.get(name)
  if (found === undefined) {
    found = hashText(name)
    hashes.set(name, found)
  }
  return found
}

export function parsingCase({forms, lemmas, upos, xpos, feats}: TaggedSentence): ParsingCase {
  const size = forms.length
  const made = () => new Int32Array(size + 2)
  const found = {
    size,
    forms: made(),
    lemmas: made(),
    tags: made(),
    classes: made(),
    feats: made(),
    shapes: made(),
    suffixes: made(),
    marks: made(),
    verbs: made(),
  }
  for (let at = 0; at < size; at++) {
    const word = wordOf(forms[at])
    found.forms[at] = word.plain
    found.shapes[at] = word.shape
    found.suffixes[at] = word.suffixes[2]
    found.lemmas[at] = wordOf(lemmas[at]).plain
    found.classes[at] = tagHash(upos[at])
    found.tags[at] = combine(tagHash(upos[at]), tagHash(xpos[at]))
    found.feats[at] = combine(tagHash(feats[at]), found.tags[at])
    found.marks[at + 1] = found.marks[at] + (upos[at] === 'PUNCT' ? 1 : 0)
    found.verbs[at + 1] = found.verbs[at] + (upos[at] === 'VERB' ? 1 : 0)
  }
  for (const place of [size, size + 1]) {
    const value = place === size ? 21 : 22
    for (const list of [
      found.forms,
      found.lemmas,
      found.tags,
      found.classes,
      found.feats,
      found.shapes,
      found.suffixes,
    ])
      list[place] = value
  }
  return found
}

const distance = (from: number, to: number) => {
  const far = Math.abs(to - from)
  return far < 6 ? far : far < 11 ? 6 : far < 21 ? 7 : 8
}

/** Fills `into` with the features of a state; gives their number. */
export function stateFeatures(found: ParsingCase, state: State, into: Int32Array): number {
  const {forms: w, lemmas: m, tags: t, classes: u, feats: f, shapes, suffixes} = found
  const {size, stack, height, next, left, left2, right, right2, labels, leftLabels, rightLabels} = state
  const none = size + 1
  const s0 = height > 0 ? stack[height - 1] : none
  const s1 = height > 1 ? stack[height - 2] : none
  const s2 = height > 2 ? stack[height - 3] : none
  const b0 = next
  const b1 = next < size ? next + 1 : none
  const b2 = next + 1 < size ? next + 2 : none
  const s0l = left[s0]
  const s0r = right[s0]
  const s1l = left[s1]
  const s1r = right[s1]
  const b0l = left[b0]
  const near = s0 === none ? 9 : distance(s0, b0)
  const gap = s1 === none ? 9 : distance(s1, s0)
  const marks = s0 === none ? 9 : Math.min(3, found.marks[b0] - found.marks[s0])
  const marks1 = s1 === none ? 9 : Math.min(3, found.marks[s0] - found.marks[s1])
  const verbs = s0 === none ? 9 : Math.min(3, found.verbs[b0] - found.verbs[s0])
  const verbs1 = s1 === none ? 9 : Math.min(3, found.verbs[s0] - found.verbs[s1])
  const ts0 = t[s0]
  const ts1 = t[s1]
  const ts2 = t[s2]
  const tb0 = t[b0]
  const tb1 = t[b1]
  const tb2 = t[b2]
  const ws0 = w[s0]
  const ws1 = w[s1]
  const wb0 = w[b0]
  const wb1 = w[b1]
  const ms0 = m[s0]
  const ms1 = m[s1]
  const mb0 = m[b0]
  const s0b0 = combine(ts0, tb0)
  const s1s0 = combine(ts1, ts0)
  const s1s0b0 = combine(s1s0, tb0)
  const caseOf = (place: number) => (left[place] === none ? 5 : w[left[place]])
  let count = 0
  // one place alone
  into[count++] = combine(1, ws0)
  into[count++] = combine(2, ts0)
  into[count++] = combine(3, combine(ws0, ts0))
  into[count++] = combine(4, combine(ms0, ts0))
  into[count++] = combine(5, f[s0])
  into[count++] = combine(6, ws1)
  into[count++] = combine(7, combine(ms1, ts1))
  into[count++] = combine(8, f[s1])
  into[count++] = combine(9, wb0)
  into[count++] = combine(10, combine(wb0, tb0))
  into[count++] = combine(11, f[b0])
  into[count++] = combine(12, combine(wb1, tb1))
  into[count++] = combine(13, tb2)
  into[count++] = combine(14, combine(ts2, w[s2]))
  into[count++] = combine(15, combine(shapes[s0], ts0))
  into[count++] = combine(16, combine(shapes[b0], tb0))
  into[count++] = combine(17, combine(suffixes[s0], tb0))
  // pairs
  into[count++] = combine(20, s0b0)
  into[count++] = combine(21, combine(s0b0, ws0))
  into[count++] = combine(22, combine(s0b0, wb0))
  into[count++] = combine(23, combine(ms0, mb0))
  into[count++] = combine(24, combine(combine(ms0, mb0), s0b0))
  into[count++] = combine(25, s1s0)
  into[count++] = combine(26, combine(s1s0, ms1))
  into[count++] = combine(27, combine(s1s0, ms0))
  into[count++] = combine(28, combine(ms1, ms0))
  into[count++] = combine(29, combine(ts1, tb0))
  into[count++] = combine(30, combine(combine(ts1, tb0), ms1))
  into[count++] = combine(31, combine(combine(ts1, tb0), mb0))
  into[count++] = combine(32, combine(ms1, mb0))
  into[count++] = combine(33, combine(tb0, tb1))
  into[count++] = combine(34, combine(mb0, tb1))
  into[count++] = combine(35, combine(wb0, wb1))
  into[count++] = combine(36, combine(ts0, tb1))
  into[count++] = combine(37, combine(ms0, combine(tb0, tb1)))
  into[count++] = combine(38, combine(f[s0], f[b0]))
  into[count++] = combine(39, combine(f[s1], f[s0]))
  // three tags
  into[count++] = combine(40, s1s0b0)
  into[count++] = combine(41, combine(s0b0, tb1))
  into[count++] = combine(42, combine(combine(tb0, tb1), tb2))
  into[count++] = combine(43, combine(ts2, s1s0))
  into[count++] = combine(44, combine(s1s0b0, tb1))
  into[count++] = combine(45, combine(s1s0b0, ms1))
  into[count++] = combine(46, combine(s1s0b0, ms0))
  into[count++] = combine(47, combine(s1s0b0, mb0))
  into[count++] = combine(48, combine(combine(ms1, ms0), mb0))
  into[count++] = combine(49, combine(combine(s0b0, tb1), tb2))
  // dependents
  into[count++] = combine(50, combine(s0b0, t[s0l]))
  into[count++] = combine(51, combine(s0b0, t[s0r]))
  into[count++] = combine(52, combine(s0b0, t[b0l]))
  into[count++] = combine(53, combine(s1s0, t[s0l]))
  into[count++] = combine(54, combine(s1s0, t[s0r]))
  into[count++] = combine(55, combine(s1s0, t[s1l]))
  into[count++] = combine(56, combine(s1s0, t[s1r]))
  into[count++] = combine(57, combine(ts0, labels[s0l]))
  into[count++] = combine(58, combine(ts0, labels[s0r]))
  into[count++] = combine(59, combine(ts1, labels[s1r]))
  into[count++] = combine(60, combine(tb0, labels[b0l]))
  into[count++] = combine(61, combine(ts0, leftLabels[s0]))
  into[count++] = combine(62, combine(ts0, rightLabels[s0]))
  into[count++] = combine(63, combine(ts1, rightLabels[s1]))
  into[count++] = combine(64, combine(tb0, leftLabels[b0]))
  into[count++] = combine(65, combine(combine(ts1, leftLabels[s1]), tb0))
  into[count++] = combine(66, combine(combine(leftLabels[s0], ts0), tb0))
  into[count++] = combine(67, combine(combine(leftLabels[b0], s0b0), 1))
  into[count++] = combine(68, combine(combine(rightLabels[s1], s1s0), 1))
  into[count++] = combine(69, combine(w[s0r], ts0))
  into[count++] = combine(70, combine(w[s0l], ts0))
  into[count++] = combine(71, combine(w[b0l], tb0))
  into[count++] = combine(72, combine(t[left2[s0]], combine(t[s0l], ts0)))
  into[count++] = combine(73, combine(t[right2[s1]], combine(t[s1r], s1s0)))
  // distance, punctuation and verbs between
  into[count++] = combine(80, combine(near, s0b0))
  into[count++] = combine(81, combine(combine(near, ms0), tb0))
  into[count++] = combine(82, combine(gap, s1s0))
  into[count++] = combine(83, combine(combine(gap, ms1), ts0))
  into[count++] = combine(84, combine(marks, s0b0))
  into[count++] = combine(85, combine(marks1, s1s0))
  into[count++] = combine(86, combine(combine(verbs, marks), s0b0))
  into[count++] = combine(87, combine(combine(verbs1, marks1), s1s0))
  into[count++] = combine(88, combine(state.leftCount[b0], combine(tb0, mb0)))
  into[count++] = combine(89, combine(combine(state.leftCount[s0], state.rightCount[s0]), ts0))
  into[count++] = combine(90, combine(Math.min(height, 3), s0b0))
  // attachment of phrases: the case word with the head on either side
  const caseS0 = caseOf(s0)
  into[count++] = combine(91, combine(caseS0, ms1))
  into[count++] = combine(92, combine(combine(caseS0, ts0), ts1))
  into[count++] = combine(93, combine(combine(caseS0, ms0), ms1))
  into[count++] = combine(94, combine(combine(caseOf(b0), tb0), ms0))
  into[count++] = combine(95, combine(combine(caseS0, mb0), tb0))
  into[count++] = combine(96, combine(combine(w[s0r], ms0), tb0))
  into[count++] = combine(97, combine(combine(u[s1], u[s0]), combine(u[b0], combine(u[b1], u[b2]))))
  into[count++] = combine(98, combine(combine(u[s2], u[s1]), combine(u[s0], u[b0])))
  into[count++] = combine(99, combine(combine(found.verbs[size] > found.verbs[b0] ? 1 : 0, s0b0), ts1))
  return count
}
