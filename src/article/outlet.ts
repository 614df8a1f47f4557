// Which outlet the page names: the tail of its title, a copyright line, an appeal, a masthead. Null where it names none.
import {furniturePhrase} from './phrases.ts'
import {letters} from './tidy.ts'

export interface NamedOutlet {
  readonly name: string
  readonly by: string
}

const TITLE_BREAK = /\s+(?:[|•·»]|[—–]|::|-)\s+/u
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)?\d\d)?)?[,\s]*(?:by\s+)?[«"“]?([\p{Lu}][\p{L}\p{N}.&'’ -]{2,50}?)["”»]?(?=[.,;|]|\s+(?:19|20)\d\d|\s+all\b|\s+все\b|\s+inc\b|\s+ltd\b|\s+llc\b|$)/iu
const NAME = "((?:The\\s)?(?:\\p{Lu}[\\p{L}'-]*)(?:\\s(?:of\\s(?:the\\s)?)?\\p{Lu}[\\p{L}'-]*){0,4})"
const APPEALS: readonly RegExp[] = [
  new RegExp(`^(?:Support|Help|Subscribe to|Join|Follow)\\s${NAME}\\s*[!.]?$`, 'u'),
  new RegExp(
    `(?:donation to|donate to|support(?:ing)?|contribut\\w+ to|subscribe to|subscription to|reader of|readers of)\\s${NAME}(?=[\\s.,!])`,
    'u',
  ),
  /(?:Поддержите|Поддержать|Подпишитесь на|Читайте|Помогите)\s[«"“]([^»"”]{2,50})[»"”]/u,
]

/** "Headline | The Harbour Gazette" -> both parts, where the tail is short or one of the `known` names of the site. */
export function titleAndOutlet(
  title: string,
  known: readonly string[],
): {title: string; outlet: string | null} {
  const names = new Set(known.map(letters).filter(Boolean))
  const parts = title.split(TITLE_BREAK)
  if (parts.length < 2) return {title, outlet: null}
  const [head, tail] = [parts[0]!, parts.at(-1)!]
  if (names.has(letters(tail))) return {title: cut(title, tail, true), outlet: tail}
  if (names.has(letters(head))) return {title: cut(title, head, false), outlet: head}
  return {title, outlet: null}
}

/** "Headline - Politics | The Harbour Gazette" beside the headline that the page shows -> the name at the other end. */
export function outletInWindow(window: string, title: string): NamedOutlet | null {
  const parts = window.split(TITLE_BREAK)
  if (parts.length < 2 || title.length < 12) return null
  const [whole, head] = [letters(window), letters(title)]
  const name = whole.startsWith(head) ? parts.at(-1)! : whole.endsWith(head) ? parts[0]! : null
  if (!name || name.length < 3 || name.length > 45 || !/^[\p{Lu}\p{N}]/u.test(name)) return null
  if (head.includes(letters(name)) || furniturePhrase(name)) return null
  return {name, by: '<title>'}
}

function cut(title: string, part: string, tail: boolean): string {
  const rest = tail ? title.slice(0, title.length - part.length) : title.slice(part.length)
  return rest.replace(/^\s*(?:[|•·»:—–-]+)\s*/u, '').replace(/\s*(?:[|•·»:—–-]+)\s*$/u, '')
}

/** The outlet that the furniture of a page names. `title` finds "Title | Outlet" lines. */
export function outletNamed(furniture: readonly string[], title: string | null): NamedOutlet | null {
  return fromTitleLine(furniture, title) ?? fromRights(furniture) ?? fromAppeal(furniture)
}

function fromTitleLine(furniture: readonly string[], title: string | null): NamedOutlet | null {
  if (!title || title.length < 12) return null
  for (const line of furniture) {
    if (!line.startsWith(title) || line.length > title.length + 60) continue
    const tail = line.slice(title.length).split(TITLE_BREAK).filter(Boolean).at(-1)?.trim()
    if (tail && tail.length >= 2 && TITLE_BREAK.test(line.slice(title.length)))
      return {name: tail, by: 'title line'}
  }
  return null
}

function fromRights(furniture: readonly string[]): NamedOutlet | null {
  for (const line of furniture) {
    if (
      line.length > 200 ||
      /photo|image|picture|credit|фото|изображени|иллюстраци|источник|снимок|getty|reuters|afp|пресс-служба|press office|bild|foto/i.test(
        line,
      )
    )
      continue
    const name = RIGHTS.exec(line)?.[1]?.trim()
    if (name && /^\p{Lu}/u.test(name) && !/^(?:All|Copyright|Все)\b/.test(name))
      return {name, by: 'rights line'}
  }
  return null
}

function fromAppeal(furniture: readonly string[]): NamedOutlet | null {
  for (const pattern of APPEALS) {
    for (const line of furniture) {
      const name = pattern.exec(line)?.[1]
      if (name && /\s|^«/.test(name) && !/^(?:Us|Our|Your|This|The Site)\b/.test(name))
        return {name, by: 'appeal'}
    }
  }
  return null
}
