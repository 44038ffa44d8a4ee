import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { Different, LikelyList, PatternReason } from './contract.ts'
import './follow.ts'
import { listLikely, markDifferent, showDoubles } from './list.ts'
import { showPattern } from './pattern.ts'

export const routes = [
  read(
    '/duplicates',
    { access: ['dispatcher', 'head', 'handler', 'supervisor'], summary: '疑似重复件', query: LikelyList },
    (ctx, { query }) => listLikely(ctx, query),
  ),
  act(
    '/duplicates/:id/different',
    { access: ['dispatcher', 'head'], summary: '认定不是重复件', params: idParams, body: Different },
    (ctx, { params, body }) => markDifferent(ctx, params.id, body),
  ),
  read(
    '/complaints/:id/doubles',
    { access: 'signed-in', summary: '并件与疑似重复', params: idParams },
    (ctx, { params }) => showDoubles(ctx, params.id),
  ),
  act(
    '/complaints/:id/pattern',
    { access: ['handler', 'head'], summary: '第十七条可以考虑的因素（留痕）', params: idParams, body: PatternReason },
    (ctx, { params, body }) => showPattern(ctx, params.id, body.reason),
  ),
]
