// A kind of incident or agreement in ("death by poisoning"), what it is called in a language out.
import {entriesOf} from '../lexicon/index.ts'

interface KindLabel {
  readonly kind: string
  readonly label: string
}

const byLang = new Map<string, ReadonlyMap<string, string>>()

function kindLabels(lang: string): ReadonlyMap<string, string> {
  const known = byLang.get(lang)
  if (known) return known
  const labels = new Map(entriesOf<KindLabel>('lexicons/kinds', lang).map(({kind, label}) => [kind, label]))
  byLang.set(lang, labels)
  return labels
}

/** "гибель (отравление)" for "death by poisoning" in Russian; the kind itself where the language has no word for it. */
export function kindIn(kind: string, lang: string): string {
  const labels = kindLabels(lang)
  const [deed, means] = kind.split(' by ')
  const whole = labels.get(deed)
  if (!whole) return kind
  return means ? `${whole} (${labels.get(means) ?? means})` : whole
}
