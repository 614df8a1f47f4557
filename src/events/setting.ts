// When and where: the date expression and the place that stand nearest to a trigger in its clause.
import type {DateExpression} from '../dates/index.ts'
import type {Mention} from '../entities/index.ts'
import {hullOf, relationOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import type {Cast} from './cast.ts'
import type {Frame, PlaceFinding} from './types.ts'

/** The date of the trigger's own clause, else that of the clause above it. */
export function dateOf(sentence: Sentence, token: Token, dates: readonly DateExpression[]): Frame['date'] {
  const own = dates.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.type !== 'DURATION' &&
      date.type !== 'SET',
  )
  if (own.length === 0) return null
  for (const tokens of clausesAbove(sentence, token)) {
    const hull = hullOf(tokens)
    const inside = own.filter((date) => tokens.some((each) => each.start < date.end && date.start < each.end))
    if (inside.length === 0) continue
    const nearest = inside.reduce((a, b) => (gap(a, token) <= gap(b, token) ? a : b))
    if (hull.end > 0)
      return {edtf: nearest.edtf, how: nearest.how, reason: nearest.reason, text: nearest.text}
  }
  return null
}

/** A place in the clause: "in Moscow". What names a party in a role is none. */
export function placeOf(cast: Cast, token: Token): PlaceFinding | null {
  const mention = placeMention(cast, token)
  if (!mention) return null
  return {
    text: mention.text,
    code: mention.parties[0]?.code ?? null,
    how: 'stated',
    reason: `"${mention.text}" in the same clause`,
  }
}

/** The mention of that place. */
export function placeMention(cast: Cast, token: Token): Mention | null {
  for (const tokens of clausesAbove(cast.sentence, token)) {
    for (const each of tokens) {
      const mention = cast.byToken.get(each.index)
      if (mention?.asPlace) return mention
    }
  }
  return null
}

/** The tokens of the trigger's clause without its relative clauses, then of the clause above. */
function clausesAbove(sentence: Sentence, token: Token): Token[][] {
  const found: Token[][] = []
  let top = token
  for (;;) {
    while (top.head >= 0 && !clausal.has(relationOf(top))) top = sentence.tokens[top.head]
    found.push(
      subtreeOf(
        sentence,
        top,
        (child) =>
          ['acl:relcl', 'ccomp', 'parataxis'].includes(child.deprel) && !above(sentence, token, child),
      ),
    )
    if (top.head < 0 || found.length > 2) return found
    top = sentence.tokens[top.head]
  }
}
const clausal = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis'])

function above(sentence: Sentence, token: Token, child: Token): boolean {
  for (
    let node: Token | undefined = token;
    node;
    node = node.head < 0 ? undefined : sentence.tokens[node.head]
  )
    if (node === child) return true
  return false
}

function gap(date: DateExpression, token: Token): number {
  return date.start >= token.end ? date.start - token.end : token.start - date.end
}
