// entente lexicon check: are the plain files of words and codes well formed?
import {fileURLToPath} from 'node:url'
import {type Command, flag, json} from '../command.ts'
import {writeJson} from '../io.ts'

export const lexiconCheck: Command = {
  name: 'lexicon check',
  args: '[dir]',
  summary: 'check lexicon and gazetteer files',
  about: 'Without a folder the files that came with Entente; else DIR/lexicons/… and DIR/gazetteer/….',
  options: [json],
  examples: [
    ['entente lexicon check', 'counts entries and names every one that is not well formed'],
    ['entente lexicon check my-lexicons', 'the same for your own'],
  ],
  async run([dir], options, io) {
    const {loadKnowledgeCheck} = await import('../../lexicon/index.ts')
    const checkKnowledge = await loadKnowledgeCheck()
    const {existsSync} = await import('node:fs')
    const folder = dir ?? fileURLToPath(new URL('../../../', import.meta.url))
    if (!existsSync(folder)) {
      io.note(`${folder}: no such folder`)
      return 1
    }
    const report = checkKnowledge(folder)
    if (flag(options, 'json')) await writeJson(io, report)
    else {
      const {files, entries, ownKnowledge} = report
      await io.write(`${files} files, ${entries} entries, ${ownKnowledge} of them from own knowledge\n`)
    }
    for (const {file, entry, message} of report.problems)
      io.note(`${file}${entry ? `: ${entry}` : ''}: ${message}`)
    return report.problems.length > 0 ? 1 : 0
  },
}
