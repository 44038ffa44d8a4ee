/** 调解记录 of a complaint: written by whoever handles it, printed for signature and for the file (Order 121 art. 24). */
import { complaintPacks } from '../../law/complaint.ts'
import type { Day } from '../../law/grammar.ts'
import { type Block, fullDay } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { clockTimeOf, dayOf } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { Problem } from '../kernel/problem.ts'
import { keepMinutes, showMinutes } from '../mediation/index.ts'
import { showOffice } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import type { Minutes } from './contract.ts'
import { claimWords } from './letter-facts.ts'
import { requireMediator } from './mediate.guards.ts'
import { holdTogether, readComplaint } from './queries.ts'

const mediated = [
  'accepted',
  'mediating',
  'testing',
  'recusal-suspended',
  'termination-proposed',
  'mediated',
  'terminated',
  'rework',
]

export async function writeMinutes(ctx: Context, id: number, minutes: Minutes) {
  const together = await holdTogether(ctx, id)
  const one = together.find(each => each.id === id)!
  if (!mediated.includes(one.state))
    throw new Problem('wrong-state', {
      zh: '受理之后、提请办结之前才能填写调解记录',
      en: 'Minutes are written after acceptance and before the closing is submitted',
    })
  const mediator = await requireMediator(ctx, one, minutes.mediatorId, 'mediatorId')
  await keepMinutes(ctx, together, minutes, one.row.joint_id)
  for (const each of together)
    await record(ctx, each, 'complaint.write-minutes', {
      mode: minutes.mode,
      at: minutes.at,
      place: minutes.place,
      mediator: mediator.name,
      minutes: minutes.record,
      outcome: minutes.result,
    })
}

const modes: Record<string, string> = {
  'on-site': '现场调解',
  phone: '电话调解',
  video: '视频调解',
  online: '网上调解',
}
/** Where each regulation lets the 调解书 fall away. */
const article: Record<string, string> = { order20: '第二十二条', order121: '第二十四条' }
const results: Record<string, string> = { agreed: '达成协议', 'not-agreed': '未达成协议', adjourned: '另行组织调解' }

export async function minutesPaper(ctx: Context, id: number, sessionId: number) {
  const held = await readComplaint(ctx, id)
  const sitting = await showMinutes(ctx, id, sessionId)
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const office = await showOffice(ctx, held.officeId)
  const act = complaintPacks.find(each => each.key === held.row.law)!
  const heldOn = dayOf(sitting.at)
  const written: Day = sitting.recorded_at ? dayOf(sitting.recorded_at) : heldOn
  const pair = (label: string, text: string | null, span = 3) => ({
    cells: [
      { text: label, label: true },
      { text: text || '／', span },
    ],
  })
  const blocks: Block[] = [
    { kind: 'title', text: '投诉调解记录' },
    { kind: 'pair', left: `件号：${held.number}`, right: `适用：${act.number ?? act.name}` },
    {
      kind: 'table',
      widths: [20, 32, 20, 28],
      rows: [
        {
          cells: [
            { text: '时间', label: true },
            { text: `${fullDay(heldOn)}${clockTimeOf(sitting.at)}` },
            { text: '方式', label: true },
            { text: modes[sitting.mode] ?? sitting.mode },
          ],
        },
        pair('地点', sitting.place),
        {
          cells: [
            { text: '调解人员', label: true },
            { text: sitting.mediator },
            { text: '记录人', label: true },
            { text: sitting.recorder || '／' },
          ],
        },
        pair('投诉人', consumer.name),
        pair('投诉人到场', sitting.complainant_side),
        pair('被投诉人', held.row.respondent_name),
        pair('被投诉人到场', sitting.respondent_side),
        pair('投诉请求', claimWords(held.row.claims)),
        pair('调解结果', results[sitting.result ?? ''] ?? null),
      ],
    },
    { kind: 'heading', text: '调解经过' },
    ...(sitting.record ?? '').split('\n').map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'signatures',
      places: ['投诉人（签名）：', '被投诉人（签名）：', '调解人员（签名）：', '记录人（签名）：'],
    },
    { kind: 'seal', office: office.name, on: fullDay(written) ?? written },
    {
      kind: 'notes',
      lines: [
        `注：调解协议已经即时履行或者双方同意不制作调解书的，以本记录备查（《${act.name}》${article[act.key] ?? ''}）。`,
      ],
    },
  ]
  return { blocks, on: written, name: `投诉调解记录 ${held.number} ${heldOn}.docx` }
}
