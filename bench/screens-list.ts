/** What is asked besides the lists that every route gives by itself: searches, filters, pages further on, single matters, figures. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../server/kernel/tables.ts'

const q = (text: string) => encodeURIComponent(text)

export const searches: readonly string[] = [
  '/desk?scope=all&closed=true',
  '/desk?scope=office&closed=true',
  '/desk?scope=all&closed=true&kind=consultation',
  '/desk?scope=all&closed=true&kind=report',
  '/desk?scope=all&closed=true&channel=letter',
  `/desk?scope=all&closed=true&q=${q('火锅店')}`,
  '/desk/count?scope=all&closed=true',
  `/search?q=${q('退款')}`,
  `/search?q=${q('力行健身会所')}`,
  `/search?q=${q('水晶泥')}`,
  `/search?q=${q('定金 手机')}`,
  `/search?q=${q('王丽')}`,
  '/search?q=19900011008',
  '/search?q=RX201806040001000',
  '/search?q=01000',
  `/articles/search?q=${q('七天无理由退货')}`,
  `/operators?q=${q('火锅')}`,
  `/operators?q=${q('万家惠')}`,
  '/operators?q=wjh',
  '/callers?phone=19900011008',
  `/callers?q=${q('19900011008')}`,
  '/stations?level=province',
  `/stations?q=${q('农贸市场')}`,
  '/station-cases?state=settled',
  '/workorders?state=archived',
  '/workorders?state=returned',
  '/mass?state=closed',
  '/advance-payments?state=recovered',
  '/figures/appeals-received?period=2018&by=unit',
  '/figures/complaints-received?period=2018-06&by=class',
  '/figures/complaints-received?period=2018-W23&by=unit',
  '/figures/recovered-amount?period=2018-06&by=unit',
  '/figures/mediation-success-rate?period=2018-06&by=unit',
  '/figures/complaints-received/records?period=2018-06',
  '/figures/recovered-amount/records?period=2018-W23',
  '/figures/consultations-received/records?period=2018-06',
]

/** One matter of each kind that has a page, of the middle of the year. */
export async function details(db: Kysely<Database>): Promise<string[]> {
  const one = async (kind: string, path: string) => {
    const { rows } = await sql<{
      id: number
    }>`select id from matter where kind = ${kind} and received_on >= '2015-01-01'
      order by (received_on between '2018-05-01' and '2018-07-31') desc, id limit 1`.execute(db)
    return rows[0] ? [`${path}/${rows[0].id}`] : []
  }
  const member = await sql<{ id: number }>`select matter_id as id from mass_member order by matter_id limit 1`.execute(
    db,
  )
  const { rows: busy } = await sql<{ id: number }>`select c.matter_id as id from complaint c where c.operator_id = (
    select operator_id from complaint where operator_id is not null group by operator_id order by count(*) desc limit 1)
    order by c.matter_id desc limit 1`.execute(db)
  const fund = await sql<{ id: number }>`select id from fund order by id desc limit 1`.execute(db)
  const bulletin = await sql<{ id: number }>`select id from bulletin order by id limit 1`.execute(db)
  const followUp = await sql<{ id: number }>`select id from followup order by id desc limit 1`.execute(db)
  return [
    ...(await one('complaint', '/complaints')),
    ...busy.flatMap(({ id }) => ['', '/doubles', '/mass'].map(part => `/complaints/${id}${part}`)),
    ...member.rows.map(({ id }) => `/complaints/${id}/mass`),
    ...(await one('consultation', '/consultations')),
    ...(await one('report', '/reports')),
    ...(await one('workorder', '/workorders')),
    ...(await one('station', '/stations')),
    ...(await one('station-case', '/station-cases')),
    ...(await one('mass', '/mass')),
    ...(await one('advance-payment', '/advance-payments')),
    ...(await one('clue', '/clues')),
    ...(await one('odr-enterprise', '/odr-enterprises')),
    ...fund.rows.flatMap(({ id }) => [`/funds/${id}`, `/funds/${id}/entries`]),
    ...bulletin.rows.map(({ id }) => `/bulletins/${id}`),
    ...followUp.rows.map(({ id }) => `/followups/${id}`),
    '/follow-up-draws/2018-06-11',
  ]
}
