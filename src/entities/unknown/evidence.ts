// One unknown name in its sentence in, points for person, body, place or thing out, by what stands around it. Weights set by hand on
// half of a development set.
import {headOf, relationOf} from '../../sentences/index.ts'
import {type Draft, headToken, type Scene} from '../draft/draft.ts'
import {isDateline} from '../resolve/place.ts'
import {en} from '../words/en.ts'
import {acronym, type Clue, type ClueRule, type Points} from './clue.ts'

export const contextRules: readonly ClueRule[] = [
  titleBefore,
  apposition,
  age,
  whoFollows,
  articleBefore,
  prepositionBefore,
  placeAfterComma,
  dateline,
  speaks,
  partOfCompound,
  insideQuotes,
  nounBefore,
  explained,
  acronymActs,
  listed,
]

function titleBefore({scene, draft, forms}: Clue, points: Points): void {
  const title = scene.drafts.find((other) => other.kind === 'title' && other.to === draft.from)
  if (title && forms.length < 5) points.person += 4
  const before = scene.drafts.find((other) => other.kind === 'agent' && other.to === draft.from)
  if (before?.type === 'company') points.body += 2
  if (before?.type === 'group' && !before.plural) points.body += 1
  const after = scene.drafts.find((other) => other.kind === 'title' && other.from === draft.to)
  if (after) points.body += 1.5
}

/** "Roe, a teacher," and "teacher Roe" by the tree; "Acme, a company". */
function apposition({scene, draft}: Clue, points: Points): void {
  const {pieces} = scene
  const next = scene.drafts.find((other) => other.from > draft.to && other.from <= draft.to + 6)
  if (pieces[draft.to]?.form !== ',' || !next) return
  const between = pieces.slice(draft.to + 1, next.from).map((piece) => piece.lower)
  const linked = between.some((form) => en.definite.has(form) || form === 'a' || form === 'an')
  if (between.length > 4 || !linked || !between.every((form) => form !== ',' && form !== 'and')) return
  if (next.kind === 'title') points.person += 4
  if (next.kind === 'agent' && next.type === 'company') points.body += 3
}

/** "Jane Roe, 34," */
function age({scene, draft}: Clue, points: Points): void {
  const [comma, number, close] = scene.pieces.slice(draft.to, draft.to + 3)
  if (comma?.form === ',' && /^\d{1,2}$/.test(number?.form ?? '') && (!close || /^[,.;]$/.test(close.form)))
    points.person += 4
}

function whoFollows({scene, draft}: Clue, points: Points): void {
  // "the editor of the daily Dawn, who"
  if (en.bodyNouns.has(scene.pieces[draft.from - 1]?.lower ?? '')) return
  const [first, second] = scene.pieces.slice(draft.to, draft.to + 2).map((piece) => piece.lower)
  if (first === 'who' || (first === ',' && (second === 'who' || second === 'whose'))) points.person += 4
  if (first === ',' && second === 'which') points.person -= 2
  if (first === ',' && second === 'where') points.place += 3
}

function articleBefore({scene, draft}: Clue, points: Points): void {
  const [further, before] = [2, 1].map((back) => scene.pieces[draft.from - back]?.lower)
  if (modifies(scene, draft)) return
  // "the last MacBook Pro"
  if (before && en.versions.has(before) && further && (en.definite.has(further) || further === 'a')) {
    points.person -= 5
    points.thing += 1.5
  }
  if (before === 'the') {
    points.person -= 4
    points.body += 1
  }
  if (before === 'a' || before === 'an') {
    points.person -= 3
    points.thing += 1.5
  }
}

function prepositionBefore({scene, draft}: Clue, points: Points): void {
  const before = scene.pieces[draft.from - 1]?.lower
  if (!before) return
  if (before === 'in' || before === 'near') points.place += 3
  else if (before === 'to' && hearsOf(scene, draft)) points.person += 1.5
  else if (before === 'at' || before === 'from' || before === 'to' || before === 'outside') points.place += 1
  if (before === 'by' || before === 'with') points.place -= 1
}

/** "speaking to Roe", "wrote to Roe" */
function hearsOf(scene: Scene, draft: Draft): boolean {
  const head = headOf(scene.sentence, headToken(scene, draft))
  return head !== undefined && (en.said.has(head.lemma) || en.addressing.has(head.lemma))
}

/** "Irving, Texas": a name before a comma and a known place. */
function placeAfterComma({scene, draft}: Clue, points: Points): void {
  if (scene.pieces[draft.to]?.form !== ',') return
  const next = scene.drafts.find((other) => other.from === draft.to + 1)
  const before = scene.pieces[draft.from - 1]?.lower
  if (!next || !['place', 'state', 'capital'].includes(next.kind)) return
  // "Speaking to Roe, Kiribati President Maamau said"
  if (/^\p{Lu}/u.test(scene.pieces[next.to]?.form ?? '')) return
  points.place += ['in', 'near', 'at', 'from', 'to', 'of'].includes(before ?? '') ? 3 : 1.5
}

/** "STORNOWAY —", "BATH, Maine —"; not "PKK-linked" or "BJP (the ruling party)". */
function dateline({scene, draft, forms}: Clue, points: Points): void {
  if (!isDateline(scene, draft)) return
  const sign = scene.pieces[draft.to]
  const place = scene.drafts.some(
    ({from, kind}) => from === draft.to + 1 && (kind === 'place' || kind === 'state'),
  )
  const apart = sign.start > scene.pieces[draft.to - 1].end
  if (/^\p{Lu}{4,}$/u.test(forms[0]) && (sign.form === ',' ? place : apart && forms[0].length > 5))
    points.place += 5
}

function speaks({scene, draft}: Clue, points: Points): void {
  const token = headToken(scene, draft)
  const head = headOf(scene.sentence, token)
  if (!head || relationOf(token) !== 'nsubj') return
  points.place -= 1
  if (en.said.has(head.lemma)) points.person += 1.5
  else points.person += 0.5
}

/** "the Roe government" speaks for a person, "the Acme website" for a body, other nouns for nothing in particular. */
function partOfCompound({scene, draft, forms}: Clue, points: Points): void {
  if (!modifies(scene, draft)) return
  const noun = scene.pieces[draft.to]?.lower ?? ''
  if (en.ofPersons.has(noun)) points.person += 2
  else points.person -= 1
  if (en.ofBodies.has(noun)) points.body += 1.5
  else if (!en.ofPersons.has(noun) && forms.length === 1) points.thing += acronym.test(forms[0]) ? 1.5 : 0.5
}

/** Does the name stand before a common noun that it only modifies: "the Roe video"? */
function modifies(scene: Scene, draft: Draft): boolean {
  const token = headToken(scene, draft)
  if (token.head < token.index || !/^(?:compound|nmod|amod)/.test(token.deprel)) return false
  const after = scene.pieces[draft.to]
  return (
    after !== undefined &&
    /^\p{Ll}/u.test(after.form) &&
    after.form !== "'s" &&
    scene.sentence.tokens[after.token].upos === 'NOUN'
  )
}

/** "the company Acme", "journal Nature", "the city of Roe". */
function nounBefore({scene, draft}: Clue, points: Points): void {
  const before = scene.pieces[draft.from - 1]?.lower ?? ''
  const noun =
    before === 'of' || before === 'called' || before === 'named' || before === '"'
      ? (scene.pieces[draft.from - 2]?.lower ?? '')
      : before
  if (en.bodyNouns.has(noun) && before !== 'of') points.body += 3
  if (en.placeNouns.has(noun)) points.place += 3
  else if (before === noun && isPersonNoun(scene, draft.from - 1)) points.person += 2.5
  if (en.vessels.has(noun) && before !== 'of') points.thing += 3
}

/** "singer", "her brother": what people are. */
function isPersonNoun({pieces, sentence}: Scene, place: number): boolean {
  const piece = pieces[place]
  if (!piece || sentence.tokens[piece.token].upos !== 'NOUN') return false
  return en.personNouns.has(piece.lower) || /(?:[^s]ist|[aeiou]cian|rian|man|woman)$/.test(piece.lower)
}

/** "Szeged, Pécs and Roe": a list of places, or of people. */
function listed({scene, draft}: Clue, points: Points): void {
  const [before, after] = [scene.pieces[draft.from - 1]?.lower, scene.pieces[draft.to]?.lower]
  if (before !== 'and' && after !== 'and') return
  for (const other of scene.drafts) {
    const between = other.to === draft.from - 1 ? draft.from - 1 : other.from === draft.to + 1 ? draft.to : -1
    if (between < 0) continue
    const sign = scene.pieces[between].lower
    if (sign !== 'and' && !(sign === ',' && other.to < draft.from && scene.pieces[draft.to]?.lower === 'and'))
      continue
    if (other.kind === 'place' || other.kind === 'capital') points.place += 1.5
    if (other.kind === 'person') points.person += 1
  }
}

function insideQuotes({scene, draft}: Clue, points: Points): void {
  const before = scene.pieces[draft.from - 1]?.form
  const after = scene.pieces[draft.to]?.form
  if (/^["“«]$/.test(before ?? '') && /^["”»,]$/.test(after ?? '')) points.thing += 3
}

/** "(UAC)" after a longer name: letters that stand for it. */
function explained({scene, draft, forms}: Clue, points: Points): void {
  if (forms.length !== 1 || !acronym.test(forms[0]) || scene.pieces[draft.from - 1]?.form !== '(') return
  const longer = scene.drafts.find((other) => other.to === draft.from - 1)
  if (!longer || (longer.kind !== 'unknown' && longer.kind !== 'body')) return
  const initials = scene.pieces
    .slice(longer.from, longer.to)
    .map(({form: [first]}) => (first === first.toLowerCase() ? '' : first))
    .join('')
  points.body += initials === forms[0] ? 5 : 2
}

/** "SSE's", "SSE engineers": letters that do what bodies do. */
function acronymActs({scene, draft, forms}: Clue, points: Points): void {
  if (forms.length !== 1 || !acronym.test(forms[0]) || forms[0].length < 3) return
  const after = scene.pieces[draft.to]?.lower ?? ''
  const before = scene.pieces[draft.from - 1]
  const owner = scene.drafts.find(({to}) => to === (before?.form === "'s" ? draft.from - 1 : draft.from))
  // "Japan's JICA", "the Kenyan KWS"
  if (owner && (owner.kind === 'state' || owner.kind === 'demonym')) points.body += 1.5
  if (after === "'s" || en.ofBodies.has(after)) points.body += 1.5
}
