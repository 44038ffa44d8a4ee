/**
 * The architecture is a list (server/modules.ts) and these rules: each fails with its sentence and names who broke it.
 * Rule 1 to 5 are those of ARCHITECTURE.md.
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const find = (...patterns: string[]) => globSync(patterns, { cwd: root }).sort()
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const isTest = (file: string) => /\.(test|fixture|example)\.tsx?$/.test(file)

const law = find('law/**/*.ts')
const server = find('server/**/*.ts').filter(file => !isTest(file))
const web = find('web/**/*.{ts,tsx}').filter(file => !isTest(file))
const modules = [...text('server/modules.ts').matchAll(/name: '([a-z]+)'/g)].map(each => each[1]!)

/** Files of this repository that a file imports, as paths from the root. */
const importsOf = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(each => normalize(join(dirname(file), each[1]!)))
const moduleOf = (file: string) => /^server\/([a-z]+)\//.exec(file)?.[1]

/** Every finding is told, with the rule it breaks. */
function holds(rule: string, findings: string[]) {
  assert.deepEqual(findings, [], rule)
}
const breaking = (files: string[], check: (file: string) => string[]) => files.flatMap(check)

test('1. law/ imports nothing', () => {
  holds(
    'law/ is read by lawyers, server and web alike: it imports nothing but itself',
    breaking(
      law.filter(file => !isTest(file)),
      file => [
        ...importsOf(file)
          .filter(each => !each.startsWith('law/'))
          .map(each => `${file} imports ${each}`),
        ...[...text(file).matchAll(/from '([^.'][^']*)'/g)].map(each => `${file} imports ${each[1]}`),
      ],
    ),
  )
})

test('2. the kernel imports law/ only', () => {
  holds(
    'the kernel knows no module: it imports the law and itself',
    breaking(
      server.filter(file => moduleOf(file) === 'kernel'),
      file =>
        importsOf(file)
          .filter(each => !each.startsWith('law/') && !each.startsWith('server/kernel/'))
          .map(each => `${file} imports ${each}`),
    ),
  )
})

/** What a module may take from another one's folder: its front door, what crosses the wire, and its rows' types. */
const door = /\/(index|contract|view|tables)\.ts$/

test('3. a module imports the kernel, the law, and the front door of modules above it in the list', () => {
  holds(
    'to be heard upwards a module writes an event; whoever cares listens in follow.ts',
    breaking(
      server.filter(file => moduleOf(file) && moduleOf(file) !== 'kernel'),
      file => {
        const own = moduleOf(file)!
        return importsOf(file).flatMap(each => {
          const other = moduleOf(each)
          if (!each.startsWith('server/')) return each.startsWith('law/') ? [] : [`${file} imports ${each}`]
          if (other === own || other === 'kernel') return []
          if (other === undefined) return [`${file} imports ${each}, which is above all modules`]
          if (modules.indexOf(other) < 0) return [`${file} imports ${other}, which is not in server/modules.ts`]
          if (modules.indexOf(other) > modules.indexOf(own))
            return [`${file} imports ${other}, which comes after ${own}`]
          return door.test(each) ? [] : [`${file} imports ${each}, not its front door`]
        })
      },
    ),
  )
})

test('the list of modules is complete, and each folder of the server is in it', () => {
  const folders = [...new Set(find('server/*/*.ts').map(file => moduleOf(file)!))].filter(each => each !== 'kernel')
  assert.deepEqual(folders.sort(), [...modules].sort())
})

/** Table → the module it is named after, or the kernel: where create table says so. */
const tables = new Map(
  find('db/migrations/*.sql').flatMap(file => {
    const owner = /^db\/migrations\/\d+_([a-z]+)/.exec(file)?.[1] ?? ''
    return [...text(file).matchAll(/create table (?:if not exists )?([a-z_]+)/g)].map(
      each => [each[1]!, owner] as const,
    )
  }),
)
const writes = (file: string) =>
  [
    ...text(file).matchAll(/(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_]+)'/g),
    ...text(file).matchAll(/\b(?:insert into|update|delete from|copy)\s+([a-z_]+)\s*(?:\(|set\b|where\b)/g),
  ].map(each => each[1]!)

/** Where the migration is named after another: the kernel keeps settings and attachments for all modules. */
const keptBy: Record<string, string> = {
  attachment: 'kernel',
  setting: 'kernel',
  calendar_notice: 'calendar',
  report: 'report',
  complaint_source: 'complaint',
}
const ownerOf = (table: string) => keptBy[table] ?? tables.get(table)

test('4. a table is written only by the module it is named after; matter, clock and event only by the kernel', () => {
  holds(
    'whoever wants another module to write calls its front door or writes an event',
    breaking(
      server.filter(file => moduleOf(file)),
      file => {
        const own = moduleOf(file)!
        return writes(file)
          .filter(table => tables.has(table) && ownerOf(table) !== own)
          .map(table => `${file} writes ${table}, which belongs to ${ownerOf(table)}`)
      },
    ),
  )
})

test('every table has a module', () => {
  const owners = new Set([...modules, 'kernel'])
  holds(
    'a migration is named after the module whose tables it makes',
    [...tables.keys()]
      .filter(table => !owners.has(ownerOf(table)!))
      .map(table => `${table}: no module ${ownerOf(table)}`),
  )
})

test('5. web/ imports law/, contracts, views, and its own folders: never what runs on the server', () => {
  holds(
    'the browser gets no server code, and the staff app and the portal nothing of each other',
    breaking(
      web.filter(file => /^web\/(staff|kit)\//.test(file)),
      file =>
        importsOf(file)
          .filter(each => !/^law\/|^web\/(staff|kit)\/|^server\/[a-z]+\/(contract|view|input)\.ts$/.test(each))
          .map(each => `${file} imports ${each}`),
    ),
  )
})

test('a screen imports the kit, what all screens share, and screens of modules above its own', () => {
  /** web/kit and the folders that serve every screen. */
  const shared =
    /^web\/(kit|staff\/(frame|session|matter|reminder|search|login))\/|^web\/staff\/([a-z]+|desk\/labels)\.tsx?$/
  /** To be moved into web/staff/matter; nothing is added to this list. */
  const known = new Set(['web/staff/enforcement/TransferPane.tsx imports web/staff/complaint/steps/plain.tsx'])
  const place = (file: string) => modules.indexOf(file.split('/')[2]!)
  holds(
    'what two screens need goes into web/kit or web/staff/matter',
    breaking(
      web.filter(file => /^web\/staff\/[a-z]+\//.test(file) && !shared.test(file)),
      file =>
        importsOf(file)
          .filter(each => each.startsWith('web/staff/') && !each.endsWith('.css') && !shared.test(each))
          .filter(each => place(each) < 0 || (place(file) >= 0 && place(each) > place(file)))
          .filter(each => each.split('/')[2] !== file.split('/')[2])
          .map(each => `${file} imports ${each}`)
          .filter(each => !known.has(each)),
    ),
  )
})

test('screens have namesakes: a folder of web/staff is a module, or a part of the frame', () => {
  const known = new Set([
    ...modules,
    'frame',
    'session',
    'matter',
    'reminder',
    'search',
    'settings',
    'imports',
    'gallery',
  ])
  const folders = [...new Set(find('web/staff/*/*').map(file => file.split('/')[2]!))]
  holds(
    'the word of the field names the law file, the server folder and the screens',
    folders.filter(each => !known.has(each)),
  )
})

test('small files: none over 200 lines but data, tests and style sheets', () => {
  /** Data a lawyer or a city signs, and what is one long list by nature. */
  const data = /^(law\/|seed\/(city|year)\/|server\/complaint\/contract\.ts$)/
  holds(
    'a file that does not fit on four screens does two things',
    [...server, ...web, ...law, ...find('seed/**/*.ts', 'bin/*.ts')]
      .filter(file => !isTest(file) && !data.test(file))
      .map(file => [file, text(file).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 200)
      .map(([file, lines]) => `${file}: ${lines}`),
  )
})

test('no utils, no helpers, no default exports, nothing unfinished', () => {
  const all = [...server, ...web, ...law, ...find('seed/**/*.ts', 'bin/*.ts', 'test/**/*.ts')]
  holds(
    'a name says what is in it; an unfinished thing is an issue',
    all.flatMap(file => [
      ...(/(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file) ? [`${file}: name`] : []),
      ...(/^export default/m.test(text(file)) && !file.endsWith('vite.config.ts') ? [`${file}: default export`] : []),
      ...(/\b(TO)(DO)\b|\bFIX(ME)\b/.test(text(file)) ? [`${file}: unfinished`] : []),
    ]),
  )
})

test('days come from kernel/day.ts: nobody else asks the clock what day it is', () => {
  /** Instants are made in kernel/instant.ts; the world says what moment it is. */
  const instants = /^server\/kernel\/(day|instant|world)\.ts$/
  holds(
    'a day is a string in Asia/Shanghai; new Date elsewhere would be a day of the machine',
    server.filter(file => /\bnew Date\b/.test(text(file)) && !instants.test(file)),
  )
})

test('the environment is read in server/config.ts only', () => {
  holds(
    'what is set from outside is checked once, before anything starts',
    server.filter(file => /process\.env/.test(text(file)) && file !== 'server/config.ts'),
  )
})

test('PostgreSQL 15 reads every query: what is selected from has a name (16 and later would not ask)', () => {
  const named = /^\s*(?:as\s+)?(?!(?:where|order|group|limit|on|union|left|join|cross|for|returning)\b)"?[a-z_]/i
  const sources = [...server, ...find('db/migrations/*.sql', 'seed/**/*.ts', 'bin/*.ts')]
  const findings = breaking(sources, file => {
    const said = text(file)
    const queries = said.matchAll(/\b(?:from|join|lateral|from [\w.]+(?: \w+)?,)\s*(?=\(\s*(?:select|values|with)\b)/gi)
    return [...queries]
      .map(each => each.index + each[0].length)
      .filter(open => !named.test(said.slice(closing(said, open) + 1)))
      .map(open => `${file}: ${said.slice(open, open + 60)}`)
  })
  holds('docs/configuration.md promises PostgreSQL 15 to 18', findings)
})

/** Where the bracket that opens here closes. */
function closing(said: string, open: number) {
  for (let at = open, deep = 0; at < said.length; at += 1) {
    if (said[at] === '(') deep += 1
    if (said[at] === ')') deep -= 1
    if (deep === 0) return at
  }
  return said.length
}

test('every event that somebody hears is written by somebody', () => {
  const named = new Set(
    server.flatMap(file =>
      [...text(file).matchAll(/record(?:Apart)?\([^']*?'([a-z]+\.[a-z-]+)'/g)].map(each => each[1]!),
    ),
  )
  const steps = new Set(
    law.flatMap(file =>
      [...text(file).matchAll(/kind: '([a-z]+)'/g)].flatMap(kind =>
        [...text(file).matchAll(/^ {4}'?([a-z-]+)'?: \{$/gm)].map(step => `${kind[1]}.${step[1]}`),
      ),
    ),
  )
  const heard = server.flatMap(file =>
    [...text(file).matchAll(/(?<!\.)\bon\('([a-z]+\.[a-z-]+)'/g)].map(each => [file, each[1]!] as const),
  )
  assert.ok(heard.length > 0)
  holds(
    'an event is a step of a procedure or recorded by name',
    heard.filter(([, name]) => !named.has(name) && !steps.has(name)).map(([file, name]) => `${file} hears ${name}`),
  )
})

test('what people read is in two languages: Chinese in the staff app stands behind zh:', () => {
  /** Bulletins and the words of letters are Chinese; so are the names of offices and streets, and the titles of State Council notices. */
  const chineseOnly =
    /^web\/staff\/(bulletin\/(BulletinTable|PublishedPage)|complaint\/steps\/identity|desk\/columns|settings\/NoticeForm|office\/(AreaPaste|OfficeForm))\.tsx$/
  const stripped = (file: string) =>
    text(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/\bzh\s*:[\s\S]*?(?=\ben\s*:)/g, '')
  holds(
    'a label without its English would be seen by whoever reads English',
    web
      .filter(file => /^web\/(staff|kit)\/.*\.tsx$/.test(file) && !chineseOnly.test(file))
      .filter(file => /\p{Script=Han}/u.test(stripped(file))),
  )
})
