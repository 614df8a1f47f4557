// entente merge: coded events of any coder in, one cluster for each occurrence out.
import type {CodedMention} from '../../record/index.ts'
import {type Command, UsageError} from '../command.ts'
import {linesOf} from '../lines.ts'
import {loadPartyOf} from '../rooms.ts'

export const merge: Command = {
  name: 'merge',
  summary: 'group coded events that report one occurrence',
  about:
    'Reads one JSON object a line from stdin: {"id", "published", "date"?, "event"|"cameo", "tense"?,\n' +
    '"actor": [{"name", "agent"?, "code"?, "sector"?}], "recipient": [...], "article"?, "text"?}, and writes\n' +
    '{"id", "cluster"} for each, in the same order. The order of the lines does not change the clusters.',
  options: [],
  examples: [['entente merge < events.ndjson', 'by the same merging as in the record']],
  async run(_args, _options, io) {
    const {mergeReports, reportOfMention} = await import('../../record/index.ts')
    const partyOf = await loadPartyOf()
    const ids: ({id: string} | {error: string; id: unknown})[] = []
    const reports = []
    for await (const {text, tooLong} of linesOf(io.stdin)) {
      if (text.trim() === '' && !tooLong) continue
      try {
        const line = checkLine(tooLong ? null : JSON.parse(text))
        // Lines that share an id are still lines of their own.
        const id = `${ids.length}`
        reports.push(reportOfMention({...line, id: `${line.id}\0${id.padStart(12, '0')}`}, partyOf))
        ids.push({id: line.id})
      } catch (error) {
        ids.push({id: null, error: (error as Error).message})
      }
    }
    const cluster = new Map(
      mergeReports(reports).flatMap((group) => group.map(({id}) => [id, group[0]!.id.split('\0')[0]])),
    )
    let failed = 0
    for (const [index, line] of ids.entries()) {
      if ('error' in line) failed++
      const found =
        'error' in line
          ? line
          : {id: line.id, cluster: cluster.get(`${line.id}\0${`${index}`.padStart(12, '0')}`)}
      await io.write(`${JSON.stringify(found)}\n`)
    }
    return failed > 0 ? 1 : 0
  },
}

function checkLine(value: unknown): CodedMention {
  if (typeof value !== 'object' || value === null)
    throw new UsageError('expected an object with "id" and "published"')
  const {id, actor, recipient} = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new UsageError('"id" is missing')
  for (const [name, list] of [
    ['actor', actor],
    ['recipient', recipient],
  ] as const)
    if (list !== undefined && list !== null && !Array.isArray(list))
      throw new UsageError(`"${name}" is not a list`)
  return {
    ...(value as CodedMention),
    id: String(id),
    actor: (actor ?? []) as [],
    recipient: (recipient ?? []) as [],
  }
}
