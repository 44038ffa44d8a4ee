/** The boxes of a desk with their true counts: each is a filter, so a click shows exactly what was counted. */
import type { Label, Role } from '../../law/grammar.ts'
import { countLikely } from '../duplicate/index.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { DeskCount } from './contract.ts'
import { countDesk } from './list.ts'

export async function showBoxes(ctx: Context) {
  const boxes: { key: string; label: Label; query: string }[] = []
  if (hasRole(ctx.actor, 'handler'))
    boxes.push({ key: 'mine', label: { zh: '待我办理', en: 'Waiting for me' }, query: 'scope=mine' })
  if (hasRole(ctx.actor, 'head'))
    boxes.push({
      key: 'to-sign',
      label: { zh: '待签批', en: 'To sign' },
      query:
        'scope=office&state=refusal-proposed,termination-proposed,closing-submitted,recusal-suspended,proposed,filing-proposed,no-filing-proposed,transfer-proposed,repeat-proposed,merge-proposed,reward-proposed',
    })
  if (hasRole(ctx.actor, 'dispatcher', 'agent'))
    boxes.push(
      { key: 'to-dispatch', label: { zh: '待分送', en: 'To dispatch' }, query: 'scope=all&state=to-dispatch' },
      { key: 'returned', label: { zh: '退回待裁', en: 'Returned' }, query: 'scope=all&state=returned' },
    )
  boxes.push({
    key: 'questions',
    label: { zh: '待答复咨询', en: 'Questions to answer' },
    query: 'scope=office&kind=consultation&state=received,to-answer',
  })
  boxes.push(...orderBox(ctx))
  if (hasRole(ctx.actor, 'dispatcher', 'supervisor', 'head'))
    boxes.push({
      key: 'mass-warned',
      label: { zh: '群体性预警', en: 'Mass warnings' },
      query: 'scope=all&kind=mass&state=warned',
    })
  boxes.push(
    { key: 'open', label: { zh: '在办', en: 'Open' }, query: 'scope=office' },
    { key: 'overdue', label: { zh: '超期', en: 'Overdue' }, query: 'scope=office&tone=overdue' },
    { key: 'soon', label: { zh: '两日内到期', en: 'Due in two days' }, query: 'scope=office&tone=soon' },
    {
      key: 'to-assess',
      label: { zh: '待初查', en: 'To assess' },
      query: 'scope=office&state=to-assess,identity-pending',
    },
  )
  if (hasRole(ctx.actor, 'handler', 'head'))
    boxes.push({
      key: 'to-verify',
      label: { zh: '待核查', en: 'To verify' },
      query: 'scope=office&kind=report&state=to-verify',
    })
  const counted = []
  for (const box of boxes) {
    const { count } = await countDesk(ctx, DeskCount.parse(Object.fromEntries(new URLSearchParams(box.query))))
    counted.push({ ...box, count })
  }
  return {
    // A warning is no daily work: its box stands there while there is one.
    boxes: counted.filter(box => box.key !== 'mass-warned' || box.count > 0),
    letters: await lettersWaiting(ctx),
    doubles: hasRole(ctx.actor, 'dispatcher', 'head') ? await countLikely(ctx) : 0,
  }
}

/** 12345 orders that wait for this person's part in them. */
function orderBox(ctx: Context): { key: string; label: Label; query: string }[] {
  const waits: [Role, string][] = [
    ['dispatcher', 'to-sign,signed,sent-back,outside-proposed,extension-requested'],
    ['agent', 'to-sign,signed'],
    ['handler', 'dispatched,handling'],
    ['head', 'return-proposed,to-review'],
  ]
  const states = waits.filter(([role]) => hasRole(ctx.actor, role)).map(([, each]) => each)
  if (states.length === 0) return []
  const label = { zh: '12345待办', en: '12345 orders' }
  return [
    {
      key: 'orders',
      label,
      query: `scope=office&kind=workorder&state=${[...new Set(states.join(',').split(','))].join(',')}`,
    },
  ]
}

async function lettersWaiting(ctx: Context) {
  const row = await visibleMatters(ctx)
    .innerJoin('letter', 'letter.matter_id', 'matter.id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('letter.state', 'in', ['issued', 'sent', 'failed'])
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
