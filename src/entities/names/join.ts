// Atoms in, whole names out: "University of Texas", "Irving Police Department", "Michael Jordan" are one name each.
import {type Draft, newDraft, type Scene} from '../draft/draft.ts'
import {en} from '../words/en.ts'
import type {Words} from '../words/words.ts'

const upper = /^\p{Lu}/u
const quote = /^["“”]$/
const joiners = new Set(['of', 'for', 'and', 'on', '&', 'de', 'in', 'to', 'against'])

/** Replaces runs of atoms that are one name by one draft of kind 'unknown'. */
export function joinNames(scene: Scene, words: Words, capitals: readonly boolean[]): void {
  const {drafts} = scene
  const joined: Draft[] = []
  for (let place = 0; place < drafts.length; place++) {
    const run = [drafts[place]]
    for (let next = place + 1; next < drafts.length; next++) {
      if (!belongs(scene, run, drafts[next], words, capitals)) break
      run.push(drafts[next])
    }
    joined.push(run.length === 1 ? run[0] : whole(run, scene, words))
    place += run.length - 1
  }
  scene.drafts = joined
}

function belongs(
  scene: Scene,
  run: readonly Draft[],
  next: Draft,
  words: Words,
  capitals: readonly boolean[],
): boolean {
  const last = run.at(-1)!
  if (!isName(scene, next) || !isName(scene, run[0])) return false
  const between = scene.pieces.slice(last.to, next.from).map((piece) => piece.form)
  if (between.length === 0) return adjacent(scene, run, next, words)
  if (between.length > 3) return false
  if (
    last.kind === 'unknown' &&
    (next.kind === 'unknown' || next.kind === 'agent') &&
    isInsideName(scene, run, next, between, words)
  )
    return true
  if (between.length === 1 && between[0] === '-' && touching(scene, last, next)) return hyphened(run, next)
  if (
    between.every((form, place) => words.particles.has(form) || (form === '-' && place > 0)) &&
    last.kind === 'unknown' &&
    next.kind === 'unknown'
  )
    return between[0] !== 'of' || bodyLike(scene, run, words)
  const [first, ...rest] = between
  if (!joiners.has(first) || !rest.every((form) => form === 'the')) return false
  if (first === 'and' || first === '&') return doubled(scene, run, next, words, first, capitals)
  const whose = next.kind !== 'unknown' && next.kind !== 'demonym'
  if (next.kind === 'state' && run.length === 1 && last.kind === 'body' && last.rule === 'body.parliament')
    return false
  const longHead = run.length > 1 && !words.bodyWords.has(scene.pieces[last.to - 1].form)
  if (whose && (rest.length > 0 || longHead || first !== 'of')) return false
  return bodyLike(scene, run, words)
}

/** "Md. Abdul", "Ellen "Mel" Roe", "Brackett's Market": signs that may stand within a name. */
function isInsideName(
  scene: Scene,
  run: readonly Draft[],
  next: Draft,
  between: readonly string[],
  words: Words,
): boolean {
  const last = run.at(-1)!
  const [sign] = between
  if (between.length === 1 && sign === '.')
    return (
      touching(scene, last, next, 2) && last.to - last.from === 1 && scene.pieces[last.from].form.length < 4
    )
  if (between.length === 1 && quote.test(sign)) return isNickname(scene, run, next, words)
  if (between.length === 1 && (sign === "'s" || sign === '’s'))
    return last.to - last.from === 1 && words.shops.has(scene.pieces[next.to - 1].form)
  return false
}

/** The quotation marks round a nickname: before it, a given name stands at the head; behind it, more of the name. */
function isNickname({pieces, drafts}: Scene, run: readonly Draft[], next: Draft, words: Words): boolean {
  const opened = run.length > 1 && quote.test(pieces[run.at(-1)!.from - 1]?.form ?? '')
  if (opened) return true
  const close = pieces[next.to]?.form ?? ''
  return (
    words.givenNames.has(pieces[run[0].from].form) &&
    next.to - next.from <= 2 &&
    quote.test(close) &&
    drafts.some(({from, kind}) => from === next.to + 1 && kind === 'unknown')
  )
}

/** No piece between: which neighbours are one name? */
function adjacent(scene: Scene, run: readonly Draft[], next: Draft, words: Words): boolean {
  const last = run.at(-1)!
  const personal = run.length === 1 && startsPerson(scene, run[0], words)
  if (isShip(scene, run[0])) return run.length === 1 || next.kind === 'unknown'
  if (last.kind === 'title' || next.kind === 'title') return false
  if (last.kind === 'person')
    return (
      next.kind === 'unknown' &&
      (isSuffix(scene, next) || (run.length === 1 && isNamedAfter(scene, last, next, words)))
    )
  if (next.kind === 'person') return false
  switch (last.kind) {
    case 'unknown':
    case 'agent':
      if (next.kind === 'unknown') return true
      if (next.kind === 'agent' || next.kind === 'body') return !next.generic || written(scene, next)
      if (next.kind === 'state' || next.kind === 'capital' || next.kind === 'place')
        return next.to - next.from === 1 || !personal
      if (next.kind === 'group') return personal && next.to - next.from === 1 && last.to - last.from === 1
      return (
        next.kind === 'demonym' && (bodyAhead(scene, next, words) || (personal && isSurname(scene, next)))
      )
    case 'place':
    case 'capital':
    case 'state':
      if (next.kind === 'body') return last.kind !== 'state' && Boolean(next.generic) && written(scene, next)
      if (next.kind !== 'unknown') return false
      if (personal || hasBodyWord(scene, next, words)) return true
      if (last.kind === 'state') return false
      return !words.givenNames.has(scene.pieces[next.from].form) && next.to - next.from < 4
    case 'demonym':
      return next.kind === 'unknown' && !last.plural && bodyAhead(scene, next, words)
    case 'igo':
    case 'group':
      if (next.kind !== 'unknown') return false
      return words.companyEnds.has(textOf(scene, next)) || (run.length > 1 && hasBodyWord(scene, next, words))
    case 'body':
      return next.kind === 'unknown' && Boolean(last.generic) && bodyAhead(scene, next, words)
    default:
      return false
  }
}

/** "USS" of "USS Pearl Harbor": what follows is the name of a ship. */
function isShip(scene: Scene, first: Draft): boolean {
  return first.kind === 'unknown' && en.shipPrefixes.has(scene.pieces[first.from].form)
}

/** "Jr.", "III" */
function isSuffix(scene: Scene, draft: Draft): boolean {
  return /^(Jr\.?|Sr\.?|I{2,3}|IV)$/.test(textOf(scene, draft))
}

/** "Indira Gandhi International Airport": a full name before words that end in one for a place or body. */
function isNamedAfter(scene: Scene, person: Draft, next: Draft, words: Words): boolean {
  let to = next.to
  while (to < scene.pieces.length && upper.test(scene.pieces[to].form)) to++
  return person.to - person.from > 1 && hasBodyWord(scene, {from: to - 1, to}, words)
}

/** "Mark Cuban said": a demonym after a given name, and no noun behind that it describes. */
function isSurname({pieces, sentence}: Scene, demonym: Draft): boolean {
  const {xpos, deprel} = sentence.tokens[pieces[demonym.to - 1].token]
  return !demonym.plural && xpos === 'NNP' && deprel !== 'amod' && deprel !== 'compound'
}

function hyphened(run: readonly Draft[], next: Draft): boolean {
  const last = run.at(-1)!
  const modifier = (draft: Draft) =>
    draft.kind === 'demonym' || draft.kind === 'state' || draft.kind === 'capital'
  return !(modifier(last) && modifier(next)) && (last.kind === 'unknown' || next.kind === 'unknown')
}

/** "Department of Health and Human Services", "Johnson & Johnson", "The Globe and Mail". */
function doubled(
  scene: Scene,
  run: readonly Draft[],
  next: Draft,
  words: Words,
  sign: string,
  capitals: readonly boolean[],
): boolean {
  if (next.kind !== 'unknown') return false
  if (run.length === 1 && isField(scene, run[0], words) && bodyAhead(scene, next, words)) return true
  if (sign === '&') return run.at(-1)!.kind === 'unknown'
  const text = textOf(scene, {from: run[0].from, to: run.at(-1)!.to})
  if (/\b(?:of|for)\b/.test(text) && hasBodyWord(scene, run[0], words))
    return !words.givenNames.has(scene.pieces[next.from].form)
  const article = scene.pieces[run[0].from - 1]?.form
  return article === 'The' && run[0].from > 1 && capitals[next.from] && next.to - next.from === 1
}

/** "Ethics" of the Ethics and Anti-Corruption Commission: no name by itself. */
function isField(scene: Scene, draft: Draft, words: Words): boolean {
  return draft.kind === 'unknown' && draft.to - draft.from === 1 && words.fields.has(textOf(scene, draft))
}

/** Does the run so far name a body ("University", "Council of Europe"), so that "of" may go on? */
function bodyLike(scene: Scene, run: readonly Draft[], words: Words): boolean {
  const last = run.at(-1)!
  if (last.kind === 'body') return written(scene, last) && Boolean(last.generic)
  if (last.kind !== 'unknown') return false
  const head = scene.pieces[last.to - 1].form
  return (
    words.bodyWords.has(head) ||
    words.pressWords.has(head) ||
    words.placeWords.has(head) ||
    words.thingWords.has(head)
  )
}

function hasBodyWord(scene: Scene, draft: {from: number; to: number}, words: Words): boolean {
  for (let place = draft.from; place < draft.to; place++) {
    const {form} = scene.pieces[place]
    if (
      words.bodyWords.has(form) ||
      words.companyEnds.has(form) ||
      words.pressWords.has(form) ||
      words.placeWords.has(form) ||
      words.thingWords.has(form)
    )
      return true
  }
  return false
}

/** Is there a word for a body among the capitalised words from here on? */
function bodyAhead(scene: Scene, draft: Draft, words: Words): boolean {
  let to = draft.to
  while (to < scene.pieces.length && /^[\p{Lu}-]/u.test(scene.pieces[to].form)) to++
  return hasBodyWord(scene, {from: draft.from, to}, words)
}

function startsPerson(scene: Scene, draft: Draft, words: Words): boolean {
  return words.givenNames.has(scene.pieces[draft.from].form)
}

/** Written with a capital, so that it may be a name or part of one. */
function isName(scene: Scene, draft: Draft): boolean {
  return draft.kind === 'unknown' || upper.test(scene.pieces[draft.to - 1].form)
}

function written(scene: Scene, draft: Draft): boolean {
  return upper.test(scene.pieces[draft.to - 1].form)
}

function touching(scene: Scene, last: Draft, next: Draft, apart = 1): boolean {
  return scene.pieces[next.from].start - scene.pieces[last.to - 1].end === apart
}

function textOf(scene: Scene, {from, to}: {from: number; to: number}): string {
  return scene.text.slice(scene.pieces[from].start, scene.pieces[to - 1].end)
}

function whole(run: readonly Draft[], scene: Scene, words: Words): Draft {
  const from = run[0].from
  const to = run.at(-1)!.to
  const states = run.flatMap((draft) =>
    ['state', 'demonym', 'capital', 'place'].includes(draft.kind) ? draft.parties : draft.states,
  )
  const known = run[0]
  const extended =
    known.kind === 'person' ? isSuffix(scene, run[1]) : known.kind === 'group' || known.kind === 'igo'
  if (extended && run.length === 2) return {...known, to, phraseTo: to}
  const body = run.at(-1)!
  if (body.kind === 'body' && run[0].kind === 'place' && run.length === 2)
    return newDraft('body', body.type, from, to, {
      ...body,
      from,
      to,
      phraseFrom: from,
      phraseTo: to,
      states,
      name: true,
    })
  const personal = startsPerson(scene, run[0], words)
  return newDraft('unknown', personal ? 'person' : 'group', from, to, {
    states: personal ? [] : states,
    rule: 'capitals',
    parts: isShip(scene, run[0])
      ? []
      : run.filter(({kind}) => kind !== 'unknown' && kind !== 'agent' && kind !== 'body'),
  })
}
