import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { printLaw } from './index.ts'

const root = join(import.meta.dirname, '../..')

it('docs/law is what law/ prints: run node bin/print-law.ts after a change', () => {
  const printed = printLaw()
  for (const [path, text] of Object.entries(printed)) assert.equal(readFileSync(join(root, path), 'utf8'), text, path)
  const there = readdirSync(join(root, 'docs/law'), { recursive: true, encoding: 'utf8' }).filter(each =>
    each.endsWith('.md'),
  )
  assert.deepEqual(there.map(each => `docs/law/${each}`).sort(), Object.keys(printed).sort())
})
