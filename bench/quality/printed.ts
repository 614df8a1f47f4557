// A bench and the figures wanted of it in; what it prints for each out, as a share of one.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs `bench/<name>.ts` (arguments may follow the name) and reads figures (per cent) off what it prints.
 * @param wanted by the name of the figure, a pattern with the number as its group
 * @throws Error where the bench fails or prints no such figure, as it does without ../shared
 */
export function printed(name: string, wanted: Readonly<Record<string, RegExp>>): Record<string, number> {
  const [bench, ...options] = name.split(' ')
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', `bench/${bench}.ts`, ...options],
    {cwd: root, encoding: 'utf8', maxBuffer: 1e8},
  )
  if (status !== 0) throw new Error(`bench/${name}.ts ended with ${status}: ${stderr}`)
  return Object.fromEntries(
    Object.entries(wanted).map(([figure, pattern]) => {
      const found = pattern.exec(stdout)?.[1]
      if (found === undefined) throw new Error(`bench/${name}.ts prints nothing like ${pattern}`)
      return [figure, Number(found) / 100]
    }),
  )
}
