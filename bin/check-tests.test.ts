import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Outcome } from './check-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-check-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** In a process of its own: Node runs no tests from within a test. */
function outcomeOf(...texts: string[]): Outcome {
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.test.mjs`)
    writeFileSync(file, `import { test, describe } from 'node:test'\n${text}`)
    return file
  })
  const script = join(folder, 'run.mjs')
  const code = `const { runTests } = await import(${JSON.stringify(join(import.meta.dirname, 'check-tests.ts'))})
    console.log(JSON.stringify(await runTests(${JSON.stringify(files)})))`
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  writeFileSync(script, code)
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', env }))
}

test('tests are counted, suites are not', () => {
  const { passed, failed } = outcomeOf(`describe('a suite', () => { test('one', () => {}); test('two', () => {}) })`)
  assert.deepEqual({ passed, failed }, { passed: 2, failed: 0 })
})

test('a failure is counted once and told in full, with what its file printed', () => {
  const { passed, failed, report } = outcomeOf(
    `test('right', () => {})`,
    `console.error('the gateway answered 502'); describe('a suite', () => { test('wrong', () => { throw new Error('nobody was told') }) })`,
  )
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 })
  assert.match(report, /✖ wrong[\s\S]*1\.test\.mjs[\s\S]*nobody was told[\s\S]*the gateway answered 502/)
})

test('a file that cannot be read, or that ends badly, is a failure', () => {
  assert.equal(outcomeOf(`test('never', () => {`).failed, 1)
  assert.ok(outcomeOf(`test('cut off', () => process.exit(3))`).failed >= 1)
})

test('a skipped test counts as neither, and is named with its reason', () => {
  const { passed, failed, report } = outcomeOf(`test('later', { skip: 'only root hands over' }, () => {})`)
  assert.deepEqual({ passed, failed }, { passed: 0, failed: 0 })
  assert.match(report, /skipped: later \(only root hands over\)/)
})
