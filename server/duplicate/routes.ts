import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { Different, LikelyList, PatternReason } from './contract.ts'
import './follow.ts'
import { listLikely, markDifferent, showDoubles } from './list.ts'
import { showPattern } from './pattern.ts'

export const routes = [
  read(
    '/duplicates',
    {
      access: ['dispatcher', 'head', 'handler', 'supervisor'],
      summary: { zh: '疑似重复件', en: 'Likely doubles' },
      query: LikelyList,
    },
    (ctx, { query }) => listLikely(ctx, query),
  ),
  act(
    '/duplicates/:id/different',
    {
      access: ['dispatcher', 'head'],
      summary: { zh: '认定不是重复件', en: 'No double after all' },
      params: idParams,
      body: Different,
    },
    (ctx, { params, body }) => markDifferent(ctx, params.id, body),
  ),
  read(
    '/complaints/:id/doubles',
    {
      access: 'signed-in',
      summary: { zh: '并件与疑似重复', en: 'Joined matters and likely doubles' },
      params: idParams,
    },
    (ctx, { params }) => showDoubles(ctx, params.id),
  ),
  act(
    '/complaints/:id/pattern',
    {
      access: ['handler', 'head'],
      summary: { zh: '第十七条可以考虑的因素（留痕）', en: 'Factors of article 17 (recorded)' },
      params: idParams,
      body: PatternReason,
    },
    (ctx, { params, body }) => showPattern(ctx, params.id, body.reason),
  ),
]
