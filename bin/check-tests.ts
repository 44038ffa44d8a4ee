/** Runs test files, a few at a time, several to a process, and says of the failed ones everything there is. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
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

/** Files of one process: enough that loading the program counts little, few enough that the processes end together. */
const groupSize = 6

/** @param concurrency processes at once: many of them wait more than they work */
export async function runTests(files: string[], concurrency = 2): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, report: '' }
  const many = Math.ceil(files.length / groupSize)
  // A long file mostly takes long: no process gets two of the longest.
  const longestFirst = files.toSorted((one, other) => statSync(other).size - statSync(one).size)
  const groups = Array.from({ length: many }, (_, at) => longestFirst.filter((_, n) => n % many === at))
  const next = groups.values()
  const lines: string[] = []
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const group of next) await runGroup(group, outcome, lines)
    }),
  )
  return { ...outcome, report: lines.join('\n') }
}

async function runGroup(files: string[], outcome: Outcome, lines: string[]) {
  let said = ''
  let failing = false
  const argv = [String(longestFileMs), ...files]
  for await (const event of run({ files: [join(import.meta.dirname, 'check-group.ts')], argv })) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') said += event.data.message
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    const { name, file, line, skip, details, nesting } = event.data
    if (nesting === 0) {
      if (process.env.XIAOBAO_TEST_TIMES)
        console.error(`  ${(details.duration_ms / 1000).toFixed(1).padStart(6)} s  ${name}`)
      // The file as a whole: it did what its tests did, unless it could not even be read.
      if (event.type === 'test:pass' || details.error.failureType === 'subtestsFailed') continue
    }
    if (skip !== undefined) lines.push(`  skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}`)
    // A suite fails because a test in it failed, which is counted already.
    else if (event.type === 'test:pass') outcome.passed += details.type === 'suite' ? 0 : 1
    else {
      if (details.type !== 'suite') outcome.failed++
      lines.push(`\n✖ ${name}\n  ${file}:${line}\n${indented(explained(details.error))}`)
      failing = true
    }
  }
  if (failing && said) lines.push(`\n  said by ${files.join(', ')}:\n${indented(said)}`)
}

function explained(error: Error | undefined): string {
  return inspect(error?.cause ?? error, { depth: 4 })
}

const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ')
