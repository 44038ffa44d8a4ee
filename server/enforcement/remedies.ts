/** Where a decision can be challenged: proposed from the office's name, and changed by whoever issues the paper. */
import type { Context } from '../kernel/context.ts'
import { type Case, nameOffice } from './queries.ts'

export async function remedyOrgans(
  ctx: Context,
  held: Case,
  said: { reviewOrgan?: string | undefined; court?: string | undefined } = {},
) {
  const office = await nameOffice(ctx, held.officeId)
  const place = office.name.replace(/市场监督管理局.*$/, '')
  return { reviewOrgan: said.reviewOrgan ?? `${place}人民政府`, court: said.court ?? `${place}人民法院` }
}
