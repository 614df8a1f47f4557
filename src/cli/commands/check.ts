// entente check: would an item or exchange be covered by an agreement, by which words, on whose word?
import type {Exchange, ScopeAnswer} from '../../dossier/index.ts'
import {dayOption, withRecord} from '../ask.ts'
import {asKnownOn, type Command, flag, json, record, text} from '../command.ts'
import {printableDeep, writeJson} from '../io.ts'

export const check: Command = {
  name: 'check',
  args: '<agreement> <item...>',
  summary: 'would an item or exchange be covered by an agreement?',
  about:
    'Answers covered, excluded, unclear or not mentioned, with the clause, its hedge, whose word it is, and the path\n' +
    'through the goods taxonomy. A suspended or terminated agreement says so first. AGREEMENT is an id, or words of its name.',
  options: [
    {flags: '--kind <kind>', help: 'which exchange is meant', choices: ['buy', 'sell', 'share', 'joint']},
    asKnownOn,
    json,
    record,
  ],
  examples: [
    ['entente check ID "rifle components" --kind buy', 'ids are listed by entente agreements'],
    [
      'entente check "technical cooperation" missiles --as-known-on 2014-02-01',
      'by words of its name, as known that day',
    ],
  ],
  async run([agreement, ...item], options, io) {
    const day = await dayOption(options, 'asKnownOn', 'last')
    const {checkScope} = await import('../../dossier/index.ts')
    const {findAgreements} = await import('../../store/index.ts')
    const found = await withRecord(options, io, true, (store) => findAgreements(store, agreement!, day))
    if (found.length === 0) {
      io.note(`no agreement in the record is or is called "${agreement}" (entente agreements A B lists them)`)
      return 1
    }
    if (found.length > 1) io.note(`${found.length} agreements are called so; each is answered`)
    const kind = (text(options, 'kind') ?? null) as Exchange | null
    const answers = found.map((one) => checkScope(one, item.join(' '), kind))
    if (flag(options, 'json')) await writeJson(io, answers.length === 1 ? answers[0] : answers)
    else for (const answer of answers) await io.write(`${await draw(printableDeep(answer))}\n`)
    return 0
  },
}

async function draw({
  agreement,
  item,
  kind,
  standing,
  answer,
  reason,
  goods,
  clauses,
}: ScopeAnswer): Promise<string> {
  const {drawDate} = await import('../../dossier/index.ts')
  const {wordOf} = await import('../../record/index.ts')
  const first = standing
    ? [
        `${standing.status.toUpperCase()} since ${drawDate(standing.date?.edtf)}, on the word of ${wordOf(standing.claims[0]!)}`,
      ]
    : []
  const clauseLines = clauses
    .slice(0, 4)
    .flatMap(({clause, how, path}) => [
      `  ${clause.covered ? 'covered' : 'excluded'}: “${clause.text}”${clause.hedge ? ` [hedged: ${clause.hedge}]` : ''}: ${how}`,
      ...(path.length > 0 ? [`    ${path.join(' › ')}`] : []),
      `    on the word of ${wordOf(clause.claims[0]!)}; entente show ${clause.claims[0]!.id}`,
      ...clause.claims[0]!.evidence.map(({exact}) => `    “${exact.replace(/\s+/g, ' ')}”`),
    ])
  const placed = goods.map(({path}) => `  in the taxonomy: ${path.join(' › ')}`)
  return [
    ...first,
    `${item}${kind ? ` (${kind})` : ''}: ${answer}: ${reason}`,
    `  under ${agreement.name}`,
    ...placed,
    ...clauseLines,
    `  entente show ${agreement.id}`,
  ].join('\n')
}
