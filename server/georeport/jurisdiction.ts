/** jurisdiction_id: we serve one city, so it may be left out; whoever names one must name ours. */
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listAreas } from '../office/index.ts'

export async function requireOurs(ctx: Context, { jurisdiction_id: asked }: { jurisdiction_id?: string | undefined }) {
  if (asked === undefined) return
  const city = (await listAreas(ctx)).find(each => each.level === 'city')
  if (city && asked === city.code) return
  throw badField(
    'jurisdiction_id',
    { zh: `没有辖区${asked}`, en: `is no jurisdiction here: ${asked}` },
    { zh: city ? `${city.code}（${city.name}），或者不填` : '不填', en: city ? `${city.code}, or nothing` : 'nothing' },
  )
}
