// Compiles src/model/assembly (AssemblyScript) to WebAssembly and writes it as base64 into src/model/kernel-bytes.ts.

import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import asc from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The text of src/model/kernel-bytes.ts. */
export async function kernelText(): Promise<string> {
  const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd']
  let binary = new Uint8Array()
  const {error, stderr} = await asc.main(
    ['src/model/assembly/index.ts', ...flags, '-o', 'kernel.wasm', '--baseDir', root],
    {
      writeFile: (_, contents) => {
        binary = Buffer.from(contents)
      },
    },
  )
  if (error) throw new Error(`The kernel does not compile: ${stderr.toString()}`)
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  return `// Made by scripts/kernel.ts from src/model/assembly. Do not edit.
export const kernelBase64 = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${root}/src/model/kernel-bytes.ts`, await kernelText())
