import { idParams } from '../kernel/input.ts'
import { act, type Route, read } from '../kernel/route.ts'
import { keepInRegister, proposeMerges } from '../party/index.ts'
import * as wire from './contract.ts'
import { judge, listLikenesses, listRegister, showOperatorPage } from './show.ts'

const house = ['agent', 'dispatcher', 'inspector', 'handler', 'head', 'supervisor', 'legal', 'auditor'] as const
const keeping = ['handler', 'head', 'supervisor'] as const

export const routes: Route[] = [
  read(
    '/operator-register',
    { access: house, summary: { zh: '经营主体名录', en: 'The register of operators' }, query: wire.RegisterQuery },
    (ctx, { query }) => listRegister(ctx, query),
  ),
  read(
    '/operator-register/:id',
    {
      access: house,
      summary: { zh: '一个经营主体的全部情况', en: 'One operator with all that is known' },
      params: idParams,
    },
    (ctx, { params }) => showOperatorPage(ctx, params.id),
  ),
  act(
    '/operator-register/:id',
    {
      access: keeping,
      summary: { zh: '登记经营类别和证照状态', en: 'Enter trade and licence' },
      params: idParams,
      body: wire.RegisterChange,
    },
    async (ctx, { params, body }) => {
      await keepInRegister(ctx, params.id, body)
      return showOperatorPage(ctx, params.id)
    },
  ),
  read(
    '/operator-likenesses',
    { access: keeping, summary: { zh: '可能重复的主体', en: 'Operators that may be one' }, query: wire.LikenessQuery },
    (ctx, { query }) => listLikenesses(ctx, query),
  ),
  act(
    '/operator-likenesses',
    { access: ['supervisor', 'head'], summary: { zh: '查找可能重复的主体', en: 'Look for operators that may be one' } },
    async ctx => ({ found: await proposeMerges(ctx) }),
  ),
  act(
    '/operator-likenesses/:id/decision',
    {
      access: keeping,
      summary: { zh: '判断是否同一主体', en: 'Say whether they are one' },
      params: idParams,
      body: wire.Judgement,
    },
    (ctx, { params, body }) => judge(ctx, params.id, body),
  ),
]
