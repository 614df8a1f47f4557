// robots.txt (RFC 9309) -> may this address be read by us?

interface Rule {
  readonly allow: boolean
  readonly path: string
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  delay: number | null
}

export interface Robots {
  readonly rules: readonly Rule[]
  /** Seconds between requests that the site asks for. */
  readonly delay: number | null
}

/** The first 500 KiB count, as the RFC has it. */
const LONGEST = 512_000

/** The rules for `agent` ("entente"), else those for everybody. */
export function robotsFor(text: string, agent: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST))
  const own = groups.filter(({agents}) => agents.includes(agent.toLowerCase()))
  const used = own.length > 0 ? own : groups.filter(({agents}) => agents.includes('*'))
  return {
    rules: used.flatMap(({rules}) => rules),
    delay: used.find(({delay}) => delay !== null)?.delay ?? null,
  }
}

/** The longest rule that fits decides; allow wins a tie. `path` begins with "/" and has the query with it. */
export function mayRead({rules}: Robots, path: string): boolean {
  let best: Rule | null = null
  for (const rule of rules) {
    if (rule.path === '' || !fits(rule.path, path)) continue
    const longer = best === null || rule.path.length > best.path.length
    if (longer || (rule.path.length === best!.path.length && rule.allow)) best = rule
  }
  return best?.allow ?? true
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const match = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(raw)
    if (!match) continue
    const [key, value] = [match[1]!.toLowerCase(), match[2]!.trim()]
    if (key === 'user-agent') {
      if (!naming) groups.push({agents: [], rules: [], delay: null})
      groups.at(-1)!.agents.push(value.toLowerCase().replace(/\/.*$/, ''))
      naming = true
      continue
    }
    const group = groups.at(-1)
    if (!group) continue
    if (key === 'allow' || key === 'disallow') {
      group.rules.push({allow: key === 'allow', path: value})
      naming = false
    } else if (key === 'crawl-delay' && /^\d+(\.\d+)?$/.test(value)) {
      group.delay = Number(value)
      naming = false
    }
  }
  return groups
}

/** "*" stands for anything, "$" at the end for the end. Walks both strings once, so no pattern can make it slow. */
function fits(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$')
  const parts = (anchored ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(parts[0]!)) return false
  let at = parts[0]!.length
  for (const part of parts.slice(1)) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!anchored) return true
  const last = parts.at(-1)!
  return parts.length === 1
    ? at === path.length
    : path.endsWith(last) && path.length - last.length >= at - last.length
}
