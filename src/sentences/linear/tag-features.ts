// What a tagger looks at: features of a word by itself (worked out once a form) and of its neighbourhood.
import {combine, hashText} from '../../model/index.ts'
import type {Word} from '../word.ts'

/** Changes whenever the features below change: a model made for other features is refused. */
export const tagFeatures = 'tags-1'

/** Features of the spelling alone. */
export function spellingFeatures(word: Word): Int32Array {
  const {form, suffixes, prefixes, shape} = word
  const found = [
    combine(1, 0),
    combine(2, word.exact),
    combine(3, word.plain),
    combine(4, shape),
    ...suffixes.map((suffix, nth) => combine(5 + nth, suffix)),
    ...prefixes.map((prefix, nth) => combine(10 + nth, prefix)),
    combine(14, combine(shape, suffixes[2])),
    combine(15, combine(shape, suffixes[1])),
    combine(16, combine(prefixes[0], suffixes[2])),
  ]
  if (form.length > 6) found.push(combine(17, hashText(word.lower, word.lower.length - 6, word.lower.length)))
  if (/\d/.test(form)) found.push(combine(18, 1))
  if (form.includes('-')) found.push(combine(18, 2))
  return Int32Array.from(found)
}

/** A sentence under the tagger: padded by two words on either side, so word i stands at i + 2. */
export interface TaggingCase {
  readonly words: readonly Word[]
  /** Hash of the set of tags that each word was seen with. */
  readonly kinds: Int32Array
  /** Are most words of the sentence in capitals or title case? */
  readonly loud: number
}

/** Fills `into` with the features of word `at` between its neighbours; `t1`, `t2` are the two tags before it. */
export function contextFeatures(
  {words, kinds, loud}: TaggingCase,
  at: number,
  t1: number,
  t2: number,
  into: Int32Array,
): number {
  const here = words[at]
  const before = words[at - 1]
  const before2 = words[at - 2]
  const after = words[at + 1]
  const after2 = words[at + 2]
  const kind = kinds[at]
  const kindAfter = kinds[at + 1]
  const tags = combine(t1, t2)
  const plain = here.plain
  let count = 0
  into[count++] = combine(31, t1)
  into[count++] = combine(32, tags)
  into[count++] = combine(33, combine(t1, plain))
  into[count++] = combine(34, combine(tags, plain))
  into[count++] = combine(35, combine(t1, here.suffixes[2]))
  into[count++] = combine(36, combine(t1, kind))
  into[count++] = combine(37, combine(tags, kind))
  into[count++] = combine(38, combine(combine(t1, kind), kindAfter))
  into[count++] = combine(39, combine(t1, after.plain))
  into[count++] = combine(40, before.plain)
  into[count++] = combine(41, before2.plain)
  into[count++] = combine(42, after.plain)
  into[count++] = combine(43, after2.plain)
  into[count++] = combine(44, combine(before.plain, plain))
  into[count++] = combine(45, combine(plain, after.plain))
  into[count++] = combine(46, combine(before.plain, after.plain))
  into[count++] = combine(47, before.suffixes[2])
  into[count++] = combine(48, after.suffixes[2])
  into[count++] = combine(49, after.suffixes[1])
  into[count++] = combine(50, combine(combine(before.shape, here.shape), after.shape))
  into[count++] = combine(51, combine(here.shape, at === 2 ? 1 : 0))
  into[count++] = combine(52, combine(here.shape, loud))
  into[count++] = combine(53, combine(combine(here.shape, kind), loud + (at === 2 ? 4 : 0)))
  into[count++] = combine(54, kindAfter)
  into[count++] = combine(55, combine(kind, kindAfter))
  into[count++] = combine(56, combine(combine(kind, kindAfter), kinds[at + 2]))
  into[count++] = combine(57, combine(kinds[at - 1], kind))
  into[count++] = combine(58, combine(before2.plain, before.plain))
  into[count++] = combine(59, combine(after.plain, after2.plain))
  into[count++] = combine(60, combine(before.plain, here.suffixes[2]))
  into[count++] = combine(61, combine(here.suffixes[2], after.plain))
  into[count++] = combine(62, combine(kindAfter, kinds[at + 2]))
  into[count++] = combine(63, combine(t1, here.shape))
  return count
}

/** Fills `into` with the features that choose among the feature bundles of one tag, `tag`, at word `at`. */
export function bundleFeatures(
  {words}: TaggingCase,
  tags: ArrayLike<number>,
  at: number,
  tag: number,
  into: Int32Array,
): number {
  const here = words[at]
  let count = 0
  const add = (template: number, part: number) => {
    into[count++] = combine(combine(template, tag), part)
  }
  const nominal = nominalBefore(words, at)
  const helper = helperBefore(words, at)
  add(101, 0)
  add(102, here.plain)
  add(103, here.exact)
  add(104, here.suffixes[1])
  add(105, here.suffixes[2])
  add(106, here.shape)
  add(107, tags[at - 1])
  add(108, combine(tags[at - 1], tags[at - 2]))
  add(109, tags[at + 1])
  add(110, combine(tags[at + 1], tags[at + 2]))
  add(111, combine(tags[at - 1], tags[at + 1]))
  add(112, words[at - 1].plain)
  add(113, words[at + 1].plain)
  add(114, combine(words[at - 1].plain, here.plain))
  add(115, combine(here.plain, words[at + 1].plain))
  add(116, words[at - 2].plain)
  add(117, nominal.plain)
  add(118, combine(nominal.suffixes[0], nominal.shape))
  add(119, combine(nominal.plain, here.plain))
  add(120, helper.plain)
  add(121, combine(helper.plain, tags[at - 1]))
  add(122, combine(here.plain, tags[at - 1]))
  add(123, combine(here.plain, tags[at + 1]))
  add(124, combine(at === 2 ? 1 : 0, tags[at + 1]))
  add(125, combine(nominal.suffixes[0], tags[at - 1]))
  add(126, combine(words[at + 1].plain, words[at + 2].plain))
  add(127, combine(combine(tags[at - 1], tags[at - 2]), tags[at - 3] ?? 0))
  return count
}

const small =
  /^(?:n['’]?t|not|never|also|already|just|only|always|now|still|been|being|\S+ly|to|has|have|had|is|was|are|were|be|will|would)$/

/** The nearest word to the left that may be the subject: steps over adverbs and helping verbs. */
function nominalBefore(words: readonly Word[], at: number): Word {
  for (let place = at - 1; place > 1 && place > at - 5; place--)
    if (!small.test(words[place].lower)) return words[place]
  return words[1]
}

const helpers =
  /^(?:be|is|are|was|were|been|being|am|['’](?:s|re|m|ve|d)|have|has|had|having|get|gets|got|getting)$/

/** The nearest "be", "have" or "get" to the left. */
function helperBefore(words: readonly Word[], at: number): Word {
  for (let place = at - 1; place > 1 && place > at - 6; place--)
    if (helpers.test(words[place].lower)) return words[place]
  return words[0]
}
