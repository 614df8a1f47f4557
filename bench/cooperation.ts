// Coding measured on test/events/cooperation.txt: acts of cooperation and requests told in many forms of syntax.
// The first run (2026-11-26): type 64.5 seen, 65.4 unseen; type and parties 54.8, 55.3.
// npx tsx bench/cooperation.ts [--errors seen]      the errors of the unseen half are not listed: rules must not be tuned on it
import {findMentions, type Mention} from '../src/entities/index.ts'
import {codeEvents, type Frame} from '../src/events/index.ts'
import {readSentences} from '../src/sentences/index.ts'
import {type CooperationCase, cooperationCases} from '../test/events/cooperation.ts'

const lang = 'en'

interface Answer {
  readonly item: CooperationCase
  readonly frames: readonly Frame[]
  readonly type: boolean
  readonly parties: boolean
}

const answers = cooperationCases().map(answer)
for (const part of ['seen', 'unseen'] as const)
  report(
    part,
    answers.filter(({item}) => item.part === part),
  )
if (process.argv.includes('--errors'))
  for (const one of answers) if (one.item.part === 'seen' && !one.parties) list(one)

function answer(item: CooperationCase): Answer {
  const sentences = readSentences(item.text, {lang})
  const mentions = findMentions(sentences, item.text, {lang})
  const frames = codeEvents(sentences, mentions, item.text, {lang})
  const same = frames.filter((frame) => rootOf(frame.event) === rootOf(item.type))
  return {item, frames, type: same.length > 0, parties: same.some((frame) => hasParties(frame, item))}
}

/** All parties of the gold in their roles and no other; those who act together may stand in one role or both. */
function hasParties(frame: Frame, {actor, recipient}: CooperationCase): boolean {
  if (recipient.length === 0 && actor.length > 1) return isList([...frame.actor, ...frame.recipient], actor)
  return isList(frame.actor, actor) && (recipient.length === 0 || isList(frame.recipient, recipient))
}

/** Each name is meant by a mention and each mention means one of them: by its words or its state. */
function isList(mentions: readonly Mention[], names: readonly string[]): boolean {
  const means = (mention: Mention, name: string) => {
    if (mention.text.toLowerCase().includes(name.toLowerCase())) return true
    const codes = codesOf(name)
    return mention.parties.some(({code}) => code !== null && codes.has(code))
  }
  return (
    mentions.length > 0 &&
    names.every((name) => mentions.some((mention) => means(mention, name))) &&
    mentions.every((mention) => names.some((name) => means(mention, name)))
  )
}

/** The states and bodies that a name of the gold stands for: "Swiss government" → CHE. */
function codesOf(name: string): Set<string> {
  const text = `${name} acts.`
  const found = findMentions(readSentences(text, {lang}), text, {lang})
  return new Set(found.flatMap(({parties}) => parties.flatMap(({code}) => code ?? [])))
}

function report(name: string, part: readonly Answer[]): void {
  const share = (rows: readonly Answer[], right: (row: Answer) => boolean) =>
    ((100 * rows.filter(right).length) / rows.length).toFixed(1)
  const line = (rows: readonly Answer[]) =>
    `type ${share(rows, ({type}) => type)}  type and parties ${share(rows, ({parties}) => parties)}`
  console.log(`${name}: ${part.length} sentences, recall of ${line(part)}`)
  for (const root of [...new Set(part.map(({item}) => rootOf(item.type)))])
    console.log(`  ${root.padEnd(10)} ${line(part.filter(({item}) => rootOf(item.type) === root))}`)
}

function list({item, frames, type}: Answer): void {
  const names = (mentions: readonly Mention[]) => mentions.map(({text}) => text).join(', ')
  const got = frames
    .map((frame) => `${frame.event}[${frame.entry}] ${names(frame.actor)} > ${names(frame.recipient)}`)
    .join('; ')
  console.log(
    `${type ? 'PARTIES' : 'TYPE'} ${item.type} ${item.actor.join(' + ')} > ${item.recipient.join(' + ')} | ${got || '-'} | ${item.text}`,
  )
}

function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}
