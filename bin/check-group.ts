/** Test files of one process, one after another: the program is loaded once for all of them. Started by check-tests.ts. */
import { resolve } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { dropDatabases } from '../test/harness.ts'

const [longestFileMs, ...files] = process.argv.slice(2)
for (const file of files)
  await test(file, { timeout: Number(longestFileMs) }, async () => {
    after(dropDatabases)
    await import(pathToFileURL(resolve(file)).href)
  })
