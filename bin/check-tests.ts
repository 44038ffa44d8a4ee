/** Runs test files, a few at a time, each in a process of its own, and says of the failed ones everything there is. */
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'

export interface Outcome {
  passed: number
  failed: number
  /** Failures in full, and tests that were skipped with the reason; empty when there is nothing to say. */
  report: string
}

/** A file that hangs is a failure, not a run without end. */
const longestFileMs = 600_000

/** @param concurrency files at once: many of them wait more than they work */
export async function runTests(files: string[], concurrency = 2): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, report: '' }
  if (files.length === 0) return outcome
  const said = new Map<string, string>()
  const lines: string[] = []
  const failing = new Set<string>()
  const spent = new Map<string, number>()

  for await (const event of run({ files, concurrency, timeout: longestFileMs })) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout')
      said.set(event.data.file, (said.get(event.data.file) ?? '') + event.data.message)
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    const { name, file = '', line, skip, details, nesting } = event.data
    if (nesting === 0) spent.set(file, (spent.get(file) ?? 0) + details.duration_ms)
    if (skip !== undefined) lines.push(`  skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}`)
    else if (event.type === 'test:pass') outcome.passed += details.type === 'suite' ? 0 : 1
    else {
      // A suite fails because a test in it failed, which is counted already.
      if (details.type !== 'suite') outcome.failed++
      lines.push(`\n✖ ${name}\n  ${file}:${line}\n${indented(explained(event.data.details.error))}`)
      failing.add(file)
    }
  }
  for (const file of failing) if (said.has(file)) lines.push(`\n  said by ${file}:\n${indented(said.get(file) ?? '')}`)
  if (process.env.XIAOBAO_TEST_TIMES)
    for (const [file, ms] of [...spent].sort((a, b) => b[1] - a[1]).slice(0, 25))
      console.error(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${relative(process.cwd(), file)}`)
  return { ...outcome, report: lines.join('\n') }
}

function explained(error: Error | undefined): string {
  return inspect(error?.cause ?? error, { depth: 4 })
}

const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ')
