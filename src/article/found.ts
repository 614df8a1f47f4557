// What a reader of one kind of page (HTML, text, mail) hands over; `assemble` makes the article of it.
import type {SaidOfForm} from './form.ts'
import type {Boilerplate, DateFinding, PageFacts} from './types.ts'

export interface Found {
  readonly title: string | null
  /** Standfirst and body, one item a block, tidy. */
  readonly paragraphs: readonly string[]
  readonly boilerplate: readonly Boilerplate[]
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: DateFinding | null
  readonly modified: DateFinding | null
  readonly address: string | null
  /** As declared by the page. */
  readonly lang: string | null
  readonly facts: PageFacts
  readonly said?: SaidOfForm | null
  /** Which rule found title, byline, outlet and dates. */
  readonly foundBy: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}
