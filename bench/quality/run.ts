// Quality floors: `npx tsx bench/quality/run.ts [room...]`. Measures each room, fails where a figure sank below its floor, raises floors that were passed.
import {readFileSync, writeFileSync} from 'node:fs'

/** One measuring function a room: figures by name, more is better. */
const rooms: Readonly<Record<string, () => Promise<Record<string, number>>>> = {
  pages: async () => (await import('./pages.ts')).measure(),
  sentences: async () => (await import('./sentences.ts')).measure(),
  dates: async () => (await import('./dates.ts')).measure(),
  entities: async () => (await import('./entities.ts')).measure(),
  events: async () => (await import('./events.ts')).measure(),
  attribution: async () => (await import('./attribution.ts')).measure(),
  factuality: async () => (await import('./factuality.ts')).measure(),
}

/** Less than this is noise: it neither fails nor raises. */
const NOISE = 0.0005

type Floors = Record<string, Record<string, number>>

const file = new URL('./floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(file, 'utf8')) as Floors
let sunk = 0
const wanted = process.argv.slice(2)
for (const [room, measure] of Object.entries(rooms)) {
  if (wanted.length > 0 && !wanted.includes(room)) continue
  const known = floors[room] ?? {}
  for (const [name, value] of Object.entries(await measure())) {
    const floor = known[name]
    const below = floor !== undefined && value < floor - NOISE
    const above = floor === undefined || value > floor + NOISE
    if (below) sunk++
    if (above) known[name] = Math.floor(value * 10_000) / 10_000
    const verdict = below ? 'BELOW' : above ? 'raised' : 'holds'
    console.log(
      `${verdict.padEnd(7)} ${room}: ${name.padEnd(22)} ${value.toFixed(4)}  floor ${floor?.toFixed(4) ?? 'none'}`,
    )
  }
  floors[room] = known
}
for (const name of wanted) if (!rooms[name]) console.error(`no room "${name}" has quality floors yet`)
writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
process.exitCode = sunk > 0 ? 1 : 0
