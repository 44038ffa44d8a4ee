/** 时限说明 on paper: what a reviewing body or a citizen is handed when asked how a limit was counted. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign } from 'docx'
import { fullDay } from '../../law/letters/index.ts'
import { procedures } from '../../law/procedures.ts'
import { explainClock } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { heading, mm, pages, paragraph, set, sides, size, textWidth, title, wordFile, words } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'

type Explanation = Awaited<ReturnType<typeof explain>>

/** Whoever may see the matter may have it explained. Throws not-found. */
export const explain = (ctx: Context, clockId: number) => explainClock(ctx, clockId, kind => procedures[kind])

export async function explainOnPaper(ctx: Context, clockId: number) {
  const found = await explain(ctx, clockId)
  const office = await showOffice(ctx, found.officeId)
  const children = [
    title('期限计算说明'),
    ...opening(found),
    heading('一、逐日计算'),
    daysTable(found),
    heading('二、说明'),
    ...remarks(found).map((each, at) => paragraph(`${at + 1}.${each}`)),
    set('', {}),
    ...sides(office.name, `${fullDay(ctx.today)}制`, textWidth.portrait),
  ]
  const file = await wordFile([pages(children)], { title: '期限计算说明', office: office.name, on: ctx.today })
  return { file, name: `期限计算说明 ${found.number} ${found.clock.label.zh}.docx` }
}

function opening({ number, receivedOn, clock, trigger, says, due, days }: Explanation): Paragraph[] {
  const counted = days.filter(each => each.counted).length
  return [
    paragraph(`件号：${number}（${fullDay(receivedOn)}收到）`),
    paragraph(`期限：${clock.label.zh}，${clock.within.zh}${clock.binding === 'statute' ? '' : '（本局办理目标）'}`),
    paragraph(`依据：${clock.basis}${says ? `：“${says}”` : ''}`),
    paragraph(`起算：${fullDay(clock.startedOn)}${trigger ? `（${trigger.zh}）` : ''}，当日不计入`),
    paragraph(
      `届满：${fullDay(due)}${clock.provisional ? '（暂定）' : ''}，计入${counted}日，不计${days.length - counted}日`,
    ),
  ]
}

const remarks = ({ pauses, notes }: Explanation) => [
  ...pauses.map(each => `${fullDay(each.from)}至${fullDay(each.to)}中止，首尾两日均不计入。`),
  ...notes.map(each => each.zh),
  '“依据”一栏为当年部分节假日安排通知的文号或者所适用的条文；平日和普通周末不另注。',
]

const widths = [12, 26, 14, 62, 42].map(mm)

/** 第N日 counts up; the head is repeated on every page. */
function daysTable({ days }: Explanation): Table {
  let counted = 0
  const rows = days.map(({ day, counted: counts, why, source }) => {
    if (counts) counted += 1
    return row([counts ? String(counted) : '', day, counts ? '计入' : '不计', why.zh, source ?? ''])
  })
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: 'dxa' },
    layout: TableLayoutType.FIXED,
    rows: [row(['日数', '日期', '计否', '理由', '依据'], true), ...rows],
  })
}

const row = (texts: string[], head = false) =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: texts.map((text, at) => cell(text, widths[at]!, head, head || at < 3)),
  })

const cell = (text: string, width: number, head: boolean, centre: boolean) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: mm(0.5), bottom: mm(0.5), left: mm(1), right: mm(1) },
    children: [
      new Paragraph({
        alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { line: 300, lineRule: 'exact' },
        children: words(text, { size: size.五号, face: head ? '黑体' : '仿宋' }),
      }),
    ],
  })
