/**
 * The whole application over a model city of its own, without a port: people sign in, send requests and read answers,
 * on the day the story is told. Nothing here knows how the application works inside; the readers only look into tables.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { about, demonstrationPassword } from '../server/about.ts'
import { loadConfig } from '../server/config.ts'
import { openDatabase } from '../server/kernel/database.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { outboxGateway } from '../server/letter/gateway.ts'
import { sendLetter } from '../server/letter/send.ts'
import { buildApp } from '../server/main.ts'
import { routes } from '../server/modules.ts'
import { openSession, staffCookie } from '../server/office/session.ts'
import { asSystem, bySystem } from '../server/timetable.ts'
import { testDatabase, testSecret } from './harness.ts'
import { replyChecker } from './replies.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are JSON of many shapes; the stories say what they expect of them
export type Json = any

export interface Answer {
  status: number
  body: Json
  headers: Record<string, unknown>
}

export interface Person {
  ask(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  get(url: string): Promise<Answer>
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Takes a step of a complaint; it must succeed. Gives the complaint as it now stands. */
  does(id: number, step: string, body?: unknown): Promise<Json>
  /** Tries a step of a complaint that must be refused with this status. Gives the problem. */
  fails(status: number, id: number, step: string, body?: unknown): Promise<Json>
  /** The complaint as this person sees it. */
  sees(id: number): Promise<Json>
}

export type City = Awaited<ReturnType<typeof openCity>>

/** Work is done on the days of a story: at nine in the evening and later, whatever o'clock it is where the test runs. */
const evening = (day: string) => new Date(Date.parse(`${day}T21:00:00+08:00`) + performance.now())

/** Ends by itself when the test file ends. @param options.log takes every line of the log, at its most talkative */
export async function openCity(firstDay = '2026-06-01', options: { log?: (line: string) => void } = {}) {
  const { db, url } = await testDatabase({ city: true })
  const home = mkdtempSync(path.join(tmpdir(), 'xiaobao-app-'))
  let today = firstDay
  let hour: string | undefined
  const config = loadConfig({
    XIAOBAO_HOME: home,
    LOG_LEVEL: options.log ? 'trace' : 'silent',
    XIAOBAO_SECRET: testSecret,
  })
  const world = makeWorld(
    db,
    () => today,
    () => (hour ? new Date(`${today}T${hour}:00+08:00`) : evening(today)),
  )
  const app = await buildApp(config, world, options.log && { write: options.log })
  await app.ready()
  after(async () => {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  })

  const asDescribed = replyChecker([...routes, ...about(config)])
  let caller = 0
  /** Each request comes from an address of its own: stories are not about rate limits. */
  const address = () => `10.${(++caller >> 16) & 255}.${(caller >> 8) & 255}.${caller & 255}`
  const send = async (options: InjectOptions): Promise<Answer> => {
    const reply = await app.inject({ remoteAddress: address(), ...options })
    const json = /json/.test(String(reply.headers['content-type'] ?? ''))
    if (json && reply.statusCode < 300) asDescribed(String(options.method), String(options.url), reply.json())
    return { status: reply.statusCode, body: json ? reply.json() : reply.body, headers: reply.headers }
  }

  function person(cookie: () => Promise<string | undefined>): Person {
    const ask: Person['ask'] = async (method, url, body, headers = {}) => {
      const jar = await cookie()
      return send({
        method: method as 'GET',
        url: `/api${url}`,
        headers: { ...(jar ? { cookie: jar } : {}), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      })
    }
    const step = (id: number, name: string, body: unknown) => ask('POST', `/complaints/${id}/steps/${name}`, body)
    return {
      ask,
      get: address => ask('GET', address),
      post: (address, body = {}, headers) => ask('POST', address, body, headers),
      async does(id, name, body = {}) {
        const answer = await step(id, name, body)
        assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`)
        return answer.body
      },
      async fails(status, id, name, body = {}) {
        const answer = await step(id, name, body)
        assert.equal(answer.status, status, `${name}: ${JSON.stringify(answer.body).slice(0, 600)}`)
        assert.ok(answer.body.detail, 'a refusal says why')
        return answer.body
      },
      async sees(id) {
        const answer = await ask('GET', `/complaints/${id}`)
        assert.equal(answer.status, 200, JSON.stringify(answer.body))
        return answer.body
      },
    }
  }

  let toldOfFirstPasswords = false
  const jars = new Map<string, Promise<string>>()
  async function signIn(account: string, password = demonstrationPassword) {
    const answer = await send({ method: 'POST', url: '/api/session', payload: { account, password } })
    assert.equal(answer.status, 200, `${account} cannot sign in`)
    return cookieOf(answer)
  }

  /** Whoever works has signed in already: how one signs in is told by server/office/session.test.ts and not each time. */
  async function atWork(account: string) {
    const token = await asSystem(world, async ctx => {
      const person_id = await idOf('person', 'account', account)
      return openSession(ctx, { person_id }, 12 * 3_600_000)
    })
    return `${staffCookie}=${token}`
  }

  function jarOf(account: string) {
    const jar = jars.get(account) ?? atWork(account)
    jars.set(account, jar)
    return jar
  }

  const as = (account: string): Person => person(() => jarOf(account))

  const nobody = person(async () => undefined)

  /** Shows number and code, and may then read and write the one matter. */
  async function citizen(number: string, code: string): Promise<Person> {
    const answer = await nobody.post('/public/track', { number, code })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return person(async () => cookieOf(answer))
  }

  const idOf = async (table: 'person' | 'office' | 'operator', column: string, value: string): Promise<number> => {
    const { rows } = await sql<{
      id: number
    }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${value}`.execute(db)
    assert.ok(rows[0], `the city knows no ${table} ${value}`)
    return rows[0].id
  }

  return {
    db,
    url,
    app,
    world,
    send,
    as,
    /** With the first password, which opens nothing but its change: another is chosen. Told in full once in a file. */
    async signInFirst(account: string, password: string) {
      if (toldOfFirstPasswords) {
        await db.updateTable('person').set({ must_change_password: false }).where('account', '=', account).execute()
        return
      }
      toldOfFirstPasswords = true
      const cookie = await signIn(account, password)
      const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
        app.inject({
          method,
          url: `/api${url}`,
          headers: { cookie },
          remoteAddress: address(),
          ...(payload ? { payload } : {}),
        })
      assert.equal((await ask('GET', '/desk')).statusCode, 403, 'the first password opens nothing')
      const chosen = { old: password, password: 'Kettle-Lamp-29' }
      assert.equal((await ask('POST', '/me/password', chosen)).statusCode, 200)
      jars.set(account, Promise.resolve(await signIn(account, chosen.password)))
    },
    nobody,
    /** A file as it comes, byte by byte. */
    async bytes(account: string, url: string): Promise<Buffer> {
      const reply = await app.inject({
        method: 'GET',
        url: `/api${url}`,
        headers: { cookie: await jarOf(account) },
        remoteAddress: address(),
      })
      assert.equal(reply.statusCode, 200, reply.body.slice(0, 300))
      return reply.rawPayload
    },
    citizen,
    /** From now on it is this day; and this time of the day, '09:30', where the story depends on it. */
    day(day: string, time?: string) {
      today = day
      hour = time
    },
    personId: (account: string) => idOf('person', 'account', account),
    officeId: (code: string) => idOf('office', 'code', code),
    operatorId: (short: string) => idOf('operator', 'short_name', short),
    /** Somebody who is not in the model city, with the demonstration password. */
    async hire(account: string, officeCode: string, roles: string[]) {
      const hash = await db.selectFrom('person').select('password_hash').limit(1).executeTakeFirstOrThrow()
      await db
        .insertInto('person')
        .values({
          account,
          name: account,
          office_id: await idOf('office', 'code', officeCode),
          roles: roles as never,
          password_hash: hash.password_hash,
          locked_until: null,
        })
        .execute()
    },
    /** What the worker does: letters by SMS, e-mail and inside the house go out and are proven. */
    async carryLetters() {
      const waiting = await db.selectFrom('letter').select('id').where('state', '=', 'issued').execute()
      for (const { id } of waiting) await bySystem(world, ctx => sendLetter(ctx, outboxGateway(ctx.db), id))
    },
    /** What was signed at the table is in the hands of both sides; the handler enters the receipts. */
    async handOver(matterId: number, who = 'handler') {
      const waiting = await db
        .selectFrom('letter')
        .select('id')
        .where('matter_id', '=', matterId)
        .where('channel', '=', 'hand')
        .where('state', '=', 'issued')
        .execute()
      for (const { id } of waiting) {
        const answer = await as(who).post(`/letters/${id}/proof`, { servedOn: today, how: '本人签收送达回证' })
        assert.equal(answer.status, 200, JSON.stringify(answer.body))
      }
    },
    letters: (matterId: number) =>
      db.selectFrom('letter').selectAll().where('matter_id', '=', matterId).orderBy('id').execute(),
    async events(matterId: number) {
      const rows = await db.selectFrom('event').select('name').where('matter_id', '=', matterId).orderBy('id').execute()
      return rows.map(each => each.name)
    },
    /** The clocks of that name, oldest first. */
    clocks: (matterId: number, name: string) =>
      db
        .selectFrom('clock')
        .selectAll()
        .where('matter_id', '=', matterId)
        .where('name', '=', name)
        .orderBy('id')
        .execute(),
    /** How many rows every table has: a refused request leaves it as it was. */
    async rows(): Promise<Record<string, number>> {
      const { rows } = await sql<{ tables: string }>`
        select string_agg(format('select %L as name, count(*)::int as n from %I', tablename, tablename), ' union all ') as tables
        from pg_tables where schemaname = 'public' and tablename not in ('session')`.execute(db)
      const counted = await sql.raw<{ name: string; n: number }>(rows[0]!.tables).execute(db)
      return Object.fromEntries(counted.rows.map(row => [row.name, row.n]))
    },
    /** Another connection pool to the same database. */
    elsewhere: () => openDatabase(url, { connections: 4 }),
  }
}

function cookieOf(answer: Answer): string {
  const set = answer.headers['set-cookie']
  return String(Array.isArray(set) ? set[0] : set).split(';')[0]!
}

/** The whole text of a letter, blanks taken out. */
export const textOf = (letter: { blocks: unknown }) => JSON.stringify(letter.blocks).replace(/\s/g, '')
