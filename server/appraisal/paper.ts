/** The ranking on paper: what was signed, as Word and as Excel. */

import { amount } from '../../law/letters/index.ts'
import { type Paper, paperFile, type Section } from '../bulletin/index.ts'
import type { Context } from '../kernel/context.ts'
import { dayOf } from '../kernel/day.ts'
import { instantOf } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { listOffices } from '../office/index.ts'
import { showAppraisal } from './show.ts'
import type { AppraisalView, KeptLine } from './view.ts'
import { pointsText } from './words.ts'

export async function downloadRanking(ctx: Context, id: number, format: 'docx' | 'xlsx') {
  const view = await showAppraisal(ctx, id)
  if (!view.leading && view.ranking === null)
    throw new Problem('not-your-duty', { zh: '本考核只能查看本人的得分', en: 'One sees the own score only' })
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')
  const signedAt = view.events.findLast(each => each.name === 'appraisal.lock')?.at ?? view.countedAt
  const paper = rankingPaper(view, bureau?.name ?? '', signedAt ? dayOf(instantOf(signedAt)) : ctx.today)
  const body = await paperFile(paper, format)
  return new Attachment(body, fileTypes[format], `${paper.title}.${format}`)
}

export function rankingPaper(view: AppraisalView, org: string, date: string): Paper {
  const locked = view.state === 'locked'
  return {
    title: `${view.label}结果${locked ? '' : '（未锁定）'}`,
    issue: view.period.label.zh.replace(/^\d{4}年/, '') || '年度',
    year: Number(view.period.key.slice(0, 4)),
    org,
    date,
    version: 1,
    sections: [
      { heading: '一、排名', level: 1 },
      {
        paragraph: `本表按考核方案第${view.schemeVersion}版计算，各组分别排名；本期件数不足的只评分、不排名${view.scores.some(each => each.score === null) ? '；没有件的，不评分' : ''}。${locked ? `封存码${view.seal?.slice(0, 16)}。` : '结果尚未锁定。'}`,
      },
      ...groupsOf(view),
      ...(view.leading ? detail(view) : []),
    ],
    footer: {},
  }
}

interface RankedLine {
  group: string
  name: string
  score: number | null
  place: number | null
  cases: number
  shareFen?: number | null
}

function groupsOf(view: AppraisalView): Section[] {
  const lines: RankedLine[] = view.ranking && !view.leading ? view.ranking : view.scores
  const shared = view.poolFen !== null
  return [...new Set(lines.map(each => each.group))].map((group, at) => ({
    table: {
      title: `表${at + 1}　${group}`,
      head: view.of === 'bureau' ? '单位' : '姓名',
      columns: [
        { label: '名次', format: 'text', align: 'center' },
        { label: '得分', format: 'text', align: 'right' },
        { label: '本期件数', format: 'count' },
        ...(shared ? [{ label: '奖金', unit: '元', format: 'text', align: 'right' } as const] : []),
      ],
      rows: lines
        .filter(each => each.group === group)
        .map(each => ({
          label: each.name,
          cells: [
            each.place === null ? '不排名' : String(each.place),
            each.score === null ? '—' : pointsText(each.score),
            each.cases,
            ...(shared ? [amount(each.shareFen ?? 0)] : []),
          ],
        })),
    },
  }))
}

function detail(view: AppraisalView): Section[] {
  const first = view.scores[0]
  if (!first) return []
  const given = (line: KeptLine | undefined) => (line?.points == null ? '—' : pointsText(line.points))
  return [
    { heading: '二、各项得分', level: 1 },
    {
      table: {
        title: '各项得分',
        unit: '分',
        head: view.of === 'bureau' ? '单位' : '姓名',
        columns: first.lines.map(each => ({
          label: `${each.label}（${each.weight}）`,
          format: 'text',
          align: 'right',
        })),
        rows: view.scores.map(score => ({
          label: score.name,
          cells: first.lines.map(line => given(score.lines.find(each => each.item === line.item))),
        })),
        note: '“—”为本期没有可计的件，不计入。',
      },
    },
  ]
}
