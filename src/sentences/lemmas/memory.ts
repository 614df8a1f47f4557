// A lemmatiser in, one out that remembers its answers: a form with its tag costs work once.
import type {Lemmatiser} from './lemmatise.ts'

interface Answer {
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly lemma: string
}

const most = 50_000

/** The same lemmatiser with a memory, which is emptied when it holds too much. */
export function withMemory(lemmatiser: Lemmatiser): Lemmatiser {
  const kept = new Map<string, Answer[]>()
  let size = 0

  const remember = (form: string, answer: Answer): void => {
    if (size++ > most) {
      kept.clear()
      size = 1
    }
    const answers = kept.get(form)
    if (answers) answers.push(answer)
    else kept.set(form, [answer])
  }

  return {
    lemma(form, upos, xpos, feats) {
      for (const answer of kept.get(form) ?? [])
        if (answer.upos === upos && answer.xpos === xpos && answer.feats === feats) return answer.lemma
      const lemma = lemmatiser.lemma(form, upos, xpos, feats)
      remember(form, {upos, xpos, feats, lemma})
      return lemma
    },
  }
}
