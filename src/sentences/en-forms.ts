// Inflected forms of English verbs and nouns, so that a lexicon word is found though the lemmatiser did not know it.
import {thirdPerson} from './en.ts'

/** Past and participle where they are not made with -ed. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  beat: ['beat', 'beaten'],
  become: ['became'],
  beg: ['begged'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burnt', 'burned'],
  buy: ['bought'],
  come: ['came'],
  cut: ['cut'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  forswear: ['forswore', 'forsworn'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hang: ['hung', 'hanged'],
  have: ['had', 'has'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  make: ['made'],
  meet: ['met'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  rebuild: ['rebuilt'],
  retake: ['retook', 'retaken'],
  rise: ['rose', 'risen'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written'],
}

/** "expel" → expels, expelling, expelled. A form too many does no harm: no such word occurs. */
export function verbForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const bases = /[^aeiou][aeiou][bcdfgklmnprstvz]$/.test(verb) ? [verb, verb + verb[verb.length - 1]] : [stem]
  const past =
    irregular[verb] ??
    (/[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : bases.map((base) => `${base}ed`))
  return [thirdPerson(verb), ...past, ...bases.map((base) => `${base}ing`)]
}

/** "embassies" → embassy: what a plural may come from. */
export function singulars(noun: string): string[] {
  if (!noun.endsWith('s') || noun.endsWith('ss')) return []
  const found = [noun.slice(0, -1)]
  if (noun.endsWith('ies')) found.push(`${noun.slice(0, -3)}y`)
  if (/(s|x|z|ch|sh|o)es$/.test(noun)) found.push(noun.slice(0, -2))
  return found
}
