/**
 * `npm test`: everything that must hold. Stages in the order in which they are quickest to tell; a stage that fails
 * does not keep the others from being run. `npm test -- law server` runs the stages named.
 *
 * The last line is `N passed, N failed`; a stage that is one check, such as the types, counts as one.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { startTestCluster } from '../test/cluster.ts'
import { type Outcome, runTests } from './check-tests.ts'
import { buildWeb, webIsCurrent } from './web.ts'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const tool = (path: string, ...args: string[]) => [process.execPath, join(root, 'node_modules', path), ...args]

interface Stage {
  name: string
  run(): Promise<Outcome> | Outcome
}

const testStages: [name: string, belongs: (file: string) => boolean][] = [
  ['law', file => matchesGlob(file, 'law/**')],
  ['architecture', file => file === 'test/architecture.test.ts'],
  ['browser', file => matchesGlob(file, 'test/browser/**')],
  ['stories', file => matchesGlob(file, 'test/**')],
  ['server', () => true],
]
const order = ['law', 'architecture', 'server', 'stories', 'browser']

const stages: Stage[] = [
  { name: 'lint', run: () => command(tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')) },
  ...globSync('{,web/}tsconfig.json').map(each => ({
    name: each.startsWith('web') ? 'types web' : 'types',
    run: () => command(tool('ts7/bin/tsc', '-p', each)),
  })),
  ...order.flatMap(name => [...(name === 'browser' ? [webStage()] : []), testStage(name)]),
]

function testStage(name: string): Stage {
  const files = globSync('**/*.test.ts', { exclude: each => ['node_modules', 'var', 'dist'].includes(each) })
  const mine = files.filter(file => testStages.find(([, belongs]) => belongs(file))?.[0] === name).sort()
  return { name, run: () => runTests(mine, name === 'browser' ? 2 : 3) }
}

function webStage(): Stage {
  return {
    name: 'browser app',
    async run() {
      if (webIsCurrent()) return { passed: 1, failed: 0, report: '' }
      try {
        await buildWeb()
        return { passed: 1, failed: 0, report: '' }
      } catch (error) {
        return { passed: 0, failed: 1, report: String((error as Error).message) }
      }
    },
  }
}

function command([program = '', ...args]: string[]): Outcome {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20 })
  return done.status === 0
    ? { passed: 1, failed: 0, report: '' }
    : { passed: 0, failed: 1, report: `${done.stdout}${done.stderr}${done.error ?? ''}` }
}

const wanted = process.argv.slice(2)
const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.some(each => name.startsWith(each)))
const cluster = await startTestCluster()
process.env.XIAOBAO_TEST_PG = cluster.url
// A hundred test files load the same program: compiled once.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'xiaobao-compiled')
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => cluster.stop().then(() => process.exit(130)))

let passed = 0
let failed = 0
try {
  for (const { name, run } of chosen) {
    const began = performance.now()
    const outcome = await run()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const counts = `${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ''}`
    console.log(`${outcome.failed ? '✖' : '✔'} ${name.padEnd(14)}${seconds.padStart(7)} s   ${counts}`)
    if (outcome.report) console.log(outcome.report)
    passed += outcome.passed
    failed += outcome.failed
  }
} finally {
  await cluster.stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
