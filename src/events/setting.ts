// Where: the place that stands in a trigger's clause, else in that above it.
import type {Mention} from '../entities/index.ts'
import {relationOf, type Sentence, subtreeOf, type Token} from '../sentences/index.ts'
import type {Cast} from './cast.ts'
import type {PlaceFinding} from './types.ts'

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
