/** Published issues as lines of a list of records: any member of staff may read them. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { MatterLine } from '../kernel/view.ts'
import { listOffices } from '../office/index.ts'

export async function issuesByKey(ctx: Context, keys: number[]): Promise<Map<number, MatterLine>> {
  const { rows } = await sql<{ id: number; year: number; issue: number; title: string; period: string; on: string }>`
    select id, year, issue, title, period, published_on as on from bulletin_fact where id = any(${keys}::bigint[])`.execute(
    ctx.db,
  )
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')
  return new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        kind: 'bulletin',
        number: `${row.year}年第${row.issue}期`,
        state: 'published',
        subject: row.title,
        respondent: '',
        officeId: bureau?.id ?? 0,
        office: bureau?.name ?? '',
        handlerId: null,
        handler: null,
        receivedOn: row.on,
        channel: 'other',
        dueOn: null,
        dueClock: null,
        provisional: false,
        tone: 'none',
        clockText: { zh: row.period, en: row.period },
        version: 1,
      },
    ]),
  )
}
