// How a rule over runs of atoms is written: a pattern of letters and what the matched atoms say.
import type {Unit} from '../value.ts'
import type {Atom} from '../words/atoms.ts'
import {doubleUnits} from '../words/en.ts'
import type {Parsed} from './parsed.ts'

export interface DateRule {
  readonly id: string
  readonly pattern: RegExp
  readonly build: (match: Matched) => Parsed | undefined
}

/** The atoms that a pattern matched. */
export class Matched {
  readonly atoms: readonly Atom[]

  constructor(atoms: readonly Atom[]) {
    this.atoms = atoms
  }

  /** The nth atom with the letter. */
  atom(letter: string, nth = 0): Atom | undefined {
    let seen = 0
    return this.atoms.find((atom) => atom.letter === letter && seen++ === nth)
  }

  has(letter: string): boolean {
    return this.atoms.some((atom) => atom.letter === letter)
  }

  /** The value of the first atom with one of the letters, as a number. */
  number(letters: string, nth = 0): number | undefined {
    let seen = 0
    const found = this.atoms.find((atom) => letters.includes(atom.letter) && seen++ === nth)
    return found && Number(found.value)
  }

  unit(nth = 0): Unit | undefined {
    return this.atom('U', nth)?.value as Unit | undefined
  }

  /** How many units: "two", "a couple of", "thirty-one"; null for "several"; undefined where no number stands. */
  amount(): number | null | undefined {
    const end = this.atoms.findIndex((atom) => atom.letter === 'U')
    const amount = amountOf(this.atoms.slice(0, end < 0 ? undefined : end))
    return amount && end >= 0 && doubleUnits.has(this.atoms[end].word) ? amount * 2 : amount
  }
}

function amountOf(atoms: readonly Atom[]): number | null | undefined {
  let sum: number | undefined
  for (const [at, {letter, value}] of atoms.entries()) {
    if (letter === 'N') {
      if (value === 'X' && /[Nd#]/.test(atoms[at + 1]?.letter ?? '')) continue
      if (value === 'X') return null
      const number = Number(value)
      sum = number >= 12 && sum !== undefined && sum < number ? sum * number : (sum ?? 0) + number
    } else if ('d#Y'.includes(letter)) sum = Number(value)
  }
  return sum ?? (atoms.some((atom) => atom.letter === 'a') ? 1 : undefined)
}

const amounts = '(?:NhN|aN{1,2}O?|N{1,2}O?|N?[d#]|Y|a)'

/** Letters as in `words.ts`; `%` stands for an amount. */
export function rule(id: string, letters: string, build: DateRule['build']): DateRule {
  return {
    id,
    pattern: new RegExp(letters.replaceAll('%', amounts), 'y'),
    build,
  }
}
