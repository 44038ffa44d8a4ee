/**
 * A city's 12345 system, played: a program of its own that sends orders and takes our answers, and does to both what networks
 * and other people's programs do. It delivers twice and at once, hangs up before the answer comes, sends wrong payloads and
 * wrong signatures first, answers slowly, loses its answers, is busy, and refuses what it does not like.
 *
 * node test/city-12345.ts, with CITY_12345 in the environment: {"server","key","inbound","outbound","orders","seed"}.
 * Prints its address as one line; GET /state tells what it knows; POST /send makes it send its orders.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'

interface Setting {
  server: string
  key: string
  inbound: string
  outbound: string
  orders: number
  seed: number
}

interface Heard {
  id: string
  type: string
  data: Record<string, unknown>
  attempts: number
}

const setting = JSON.parse(process.env.CITY_12345 ?? '{}') as Setting
/** Number at 12345 → the number we answered, each time. */
const answered = new Map<string, Set<string>>()
/** By webhook-id: what was taken, once. */
const heard = new Map<string, Heard>()
/** By webhook-id: how often it was sent away unheard. */
const busy = new Map<string, number>()
const troubles: Record<string, number> = {}
const note = (what: string) => {
  troubles[what] = (troubles[what] ?? 0) + 1
}

let state = setting.seed
/** mulberry32: the same seed, the same troubles. */
function chance(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

async function post(
  path: string,
  body: unknown,
  { secret = setting.inbound, id = randomUUID() as string, patience = 20_000 } = {},
) {
  const text = JSON.stringify(body)
  const at = new Date()
  const answer = await fetch(`${setting.server}/api/12345${path}`, {
    method: 'POST',
    body: text,
    signal: AbortSignal.timeout(patience),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${setting.key}`,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, text),
    },
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** Until an answer is heard, as such systems do. The id stays the same. */
async function insist(path: string, body: unknown) {
  const id = randomUUID() as string
  for (let tries = 0; tries < 20; tries += 1) {
    // Hang up early: whether it arrived, this system does not know.
    const patience = tries < 3 && chance() < 0.35 ? 5 : 20_000
    const answer = await post(path, body, { id, patience }).catch(() => undefined)
    if (answer && answer.status < 500 && answer.status !== 404) return answer
    note(answer ? `answer ${answer.status}` : 'answer lost')
    await wait(100 + chance() * 200)
  }
  throw new Error(`${path}: no answer after twenty tries`)
}

const said = (nth: number) => ({
  number: `CITY-${setting.seed}-${String(nth).padStart(4, '0')}`,
  asks: 'complaint',
  title: `反映第${nth}家店不退押金`,
  content: `来电人称在第${nth}家店交押金200元，停业不退，要求退还。`,
  caller: { name: `来电人${nth}`, phone: `1993${String(nth).padStart(7, '0')}` },
  respondent: { name: `望楚区第${nth}家店`, address: '楚江市望楚区古渡街道' },
  calledAt: '2026-01-05T09:00:00+08:00',
})

async function sendOne(nth: number) {
  const order = said(nth)
  await wait(chance() * 800)
  if (chance() < 0.3) {
    const { caller: _, ...rest } = order
    const wrong = await post('/orders', { ...rest, asks: '投诉', calledAt: 'yesterday' })
    if (wrong.status !== 422) throw new Error(`a wrong payload was answered ${wrong.status}`)
    note('wrong payload')
  }
  if (chance() < 0.3) {
    const forged = await post('/orders', order, { secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` })
    if (forged.status !== 401) throw new Error(`a forged signature was answered ${forged.status}`)
    note('wrong signature')
  }
  const copies = chance() < 0.5 ? 3 : 1
  if (copies > 1) note('delivered at once')
  const answers = await Promise.all(Array.from({ length: copies }, () => insist('/orders', order)))
  if (chance() < 0.5) {
    await wait(chance() * 500)
    answers.push(await insist('/orders', order))
    note('delivered again')
  }
  for (const { status, body } of answers) {
    if (status !== 200) throw new Error(`${order.number}: ${status} ${JSON.stringify(body)}`)
    const numbers = answered.get(order.number) ?? new Set()
    answered.set(order.number, numbers.add(String(body.number)))
  }
}

/** What we are told: taken once by its id, whatever happens to the answer. */
async function hear(request: IncomingMessage, reply: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const id = String(request.headers['webhook-id'])
  try {
    new Webhook(setting.outbound).verify(text, request.headers as Record<string, string>)
  } catch {
    note('bad signature from us')
    return reply.writeHead(401).end('bad signature')
  }
  const message = JSON.parse(text) as { type: string; data: Record<string, unknown> }
  const before = heard.get(id)
  if (before) {
    before.attempts += 1
    return reply.writeHead(200).end('known')
  }
  const refused = typeof message.data.reply === 'string' && message.data.reply.includes('【')
  if (refused) return reply.writeHead(400).end('答复内容含有不允许的符号【】')
  const turnedAway = busy.get(id) ?? 0
  // Twice and no more: a third time would wait a minute, a fourth ten, and the test with it.
  if (turnedAway < 2 && chance() < 0.25) {
    busy.set(id, turnedAway + 1)
    note('busy')
    return reply.writeHead(503).end('busy')
  }
  heard.set(id, { id, ...message, attempts: 1 })
  if (chance() < 0.25) {
    note('our answer lost')
    return request.socket.destroy()
  }
  if (chance() < 0.25) await wait(400)
  return reply.writeHead(200).end('ok')
}

async function route(request: IncomingMessage, reply: ServerResponse) {
  if (request.url === '/hotline') return hear(request, reply)
  if (request.url === '/state') {
    const known = Object.fromEntries([...answered].map(([number, ours]) => [number, [...ours]]))
    return reply.end(JSON.stringify({ answered: known, heard: [...heard.values()], troubles }))
  }
  if (request.url === '/send') {
    const sent = await Promise.all(
      Array.from({ length: setting.orders }, (_, at) => sendOne(at + 1).catch((error: Error) => error.message)),
    )
    return reply.end(JSON.stringify(sent.filter(each => each !== undefined)))
  }
  if (request.url === '/say') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { number, what, body } = JSON.parse(Buffer.concat(chunks).toString()) as {
      number: string
      what: string
      body: unknown
    }
    return reply.end(JSON.stringify(await insist(`/orders/${number}/${what}`, body)))
  }
  return reply.writeHead(404).end()
}

const server = createServer((request, reply) => {
  route(request, reply).catch((error: Error) => reply.writeHead(500).end(error.message))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
})
