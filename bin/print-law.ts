/** Prints law/ to docs/law/. Run after every change of the law; law/print/print.test.ts fails until you do. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printLaw } from '../law/print/index.ts'

export { printLaw } from '../law/print/index.ts'

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  for (const [path, text] of Object.entries(printLaw())) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
