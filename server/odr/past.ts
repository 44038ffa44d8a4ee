/** Enterprises that were on the list before this system, taken over in one go. */
import { sql } from 'kysely'
import { fiveOnes, odrPapers } from '../../law/odr.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'
import { openPosts } from '../office/index.ts'

export interface OdrEnterpriseThere {
  sourceNumber: string
  operatorId: number
  name: string
  nameEn: string
  /** The county bureau that approved it. */
  officeId: number
  place: string
  contact: string
  phone: string
  appliedOn: string
  approvedOn: string
}

/** @returns ids in the order given: the enterprise's matter and its office, where its people sign in */
export async function takeOverOdrEnterprises(
  ctx: Context,
  list: readonly OdrEnterpriseThere[],
): Promise<{ id: number; officeId: number }[]> {
  if (list.length === 0) return []
  const posts = await openPosts(
    ctx,
    list.map(each => ({ ...each, kind: 'odr', parentId: each.officeId, address: each.place })),
  )
  const ids = await openPast(
    ctx,
    list.map(each => ({
      kind: 'odr-enterprise',
      prefix: 'OD',
      source: 'odr-register',
      sourceNumber: each.sourceNumber,
      state: 'active',
      open: false,
      officeId: each.officeId,
      channel: 'other',
      subject: `ODR企业入驻 · ${each.name}`,
      respondent: each.name,
      receivedOn: each.appliedOn,
      receivedAt: `${each.appliedOn}T09:00:00+08:00`,
      closedOn: each.approvedOn,
      words: `${each.name} ${each.contact}`,
      clocks: [],
      events: [
        { name: 'odr-enterprise.register', onDay: each.appliedOn, facts: { broughtBy: 'recommendation' } },
        { name: 'odr-enterprise.approve', onDay: each.approvedOn, facts: {} },
      ],
    })),
  )
  const rows = list.map((each, at) => ({ ...each, id: ids[at], post: posts[at] }))
  await sql`insert into odr_enterprise (matter_id, operator_id, office_id, place, contact, phone, system, conditions, papers,
      brought_by, approved_on)
    select id, "operatorId", post, place, contact, phone, '投诉登记、处理、回访制度', ${sql.val(fiveOnes.map(each => each.code))}::text[],
      ${sql.val(odrPapers.map(each => each.code))}::text[], 'recommendation', "approvedOn"
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id bigint, "operatorId" bigint, post bigint, place text,
      contact text, phone text, "approvedOn" date)`.execute(ctx.db)
  return ids.map((id, at) => ({ id, officeId: posts[at]! }))
}
