/** Every page a citizen can open by its address: those for anybody, and those of a complaint that was just lodged. */
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from '../server/kernel/tables.ts'
import '../server/demonstration/tables.ts'

const open = [
  '/',
  '/complaint/new',
  '/report',
  '/report/new',
  '/consultation',
  '/consultation?topic=returns',
  '/track',
  '/near',
  '/near?area=429902',
  '/scan',
  '/stations',
  '/station-rating',
  '/odr-application',
  '/demonstration-application',
  '/demonstration-application?kind=ten-star',
  '/learn',
  '/advice',
  '/knowledge',
  '/knowledge?q=%E9%80%80%E8%B4%A7',
  '/events',
  '/publicity',
  '/publicity/bulletins',
  '/publicity/list/demonstration-units',
  '/publicity/list/penalties',
  '/publicity/list/sampling-results',
  '/publicity/list/operator-complaints',
  '/publicity/list/complaints-by-month',
  '/publicity/list/consumer-advice',
  '/open-data',
  '/about',
  '/accessibility',
  '/privacy',
]

export async function pagesOf(app: FastifyInstance, db: Kysely<Database>) {
  const { code, id } = await db
    .selectFrom('demonstration_plaque')
    .innerJoin('matter', 'matter.id', 'demonstration_plaque.matter_id')
    .select(['code', 'matter.id'])
    .where('revoked_on', 'is', null)
    .where('matter.state', '=', 'awarded')
    .executeTakeFirstOrThrow()
  const plaque = `/p/${code}`
  const cookie = await citizen(app)
  const listed = (await Promise.all(lists.map(each => firstOf(app, each)))).flat()
  return { pages: [...open, ...listed, `/demonstrations/${id}`, plaque, `${plaque}/feedback`, '/mine'], cookie, plaque }
}

/** Their first entry is a page too, where the model city has one. */
const lists = ['/advice', '/knowledge', '/publicity', '/publicity/bulletins']

async function firstOf(app: FastifyInstance, list: string): Promise<string[]> {
  const { body } = await app.inject({ method: 'GET', url: list })
  return [...body.matchAll(new RegExp(`href="(${list}/\\d+)"`, 'g'))].slice(0, 1).map(([, href]) => href!)
}

async function citizen(app: FastifyInstance): Promise<string> {
  const made = await app.inject({
    method: 'POST',
    url: '/api/public/complaints',
    payload: {
      consumer: { name: '陈桂芳', phone: '13800001234' },
      respondent: { name: '楚江市万家惠超市有限公司', address: '江汉大道88号' },
      goodsClass: 'appliances',
      problemClass: 'quality',
      claims: ['refund'],
      facts: '买的电水壶三天就漏水，商家不肯退。',
    },
  })
  const tracked = await app.inject({ method: 'POST', url: '/api/public/track', payload: made.json() })
  return String([tracked.headers['set-cookie']].flat()[0]).split(';')[0]!
}
