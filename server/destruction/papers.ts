/** 物品清单、销毁审批表、销毁记录、分类汇总表: filled from the record; and the custody record of one item. */
import type { Selectable } from 'kysely'
import {
  destructionMethods,
  destructionReasons,
  sameWeightGrams,
  storeClasses,
  storeOrigins,
  witnessRoles,
} from '../../law/destruction.ts'
import type { Block } from '../../law/letters/block.ts'
import { approvalForm, listForm, textForm } from '../../law/letters/penalty-papers.ts'
import { fullDay, kilograms, yuan } from '../../law/letters/wording.ts'
import { signedBy } from '../enforcement/index.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { showMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import type { LotPaperName } from './contract.ts'
import { lotRow } from './lot.ts'
import { papersOf, titles } from './paper-names.ts'
import { linesOfLot } from './store.ts'
import type { LotTable } from './tables.ts'
import { classTotals, handOver, witnessesOf } from './totals.ts'
import type { ItemLine } from './view.ts'

export async function showLotPaper(ctx: Context, id: number, name: LotPaperName) {
  const matter = await showMatter(ctx, 'destruction', id)
  const row = await lotRow(ctx, id)
  const lines = await linesOfLot(ctx, id)
  const there = papersOf(row, lines.length > 0)
  if (!there.some(each => each.name === name))
    throw badField(
      'paper',
      { zh: `本批次尚无${titles[name]}的内容`, en: 'has nothing to say of this lot yet' },
      { zh: there.map(each => each.title).join('、') || '编入物品以后', en: 'one of those listed with the lot' },
    )
  const office = (await showOffice(ctx, matter.officeId)).name
  const about = { id, number: matter.number, office, row, lines }
  const blocks = await { list, approval, record, summary }[name](ctx, about)
  return { title: titles[name], number: matter.number, on: ctx.today, blocks }
}

interface About {
  id: number
  number: string
  office: string
  row: Selectable<LotTable>
  lines: ItemLine[]
}

const whole = (lines: readonly ItemLine[]) => {
  const boxes = new Set(lines.map(each => `${each.officeId} ${each.box}`)).size
  const classes = new Set(lines.map(each => each.class)).size
  const grams = lines.reduce((sum, each) => sum + each.weightGrams, 0)
  const fen = lines.reduce((sum, each) => sum + each.valueFen, 0)
  return `合计${lines.length}项，${classes}类，${boxes}箱，重${kilograms(grams)}，价值${yuan(fen)}。`
}

/** What somebody typed ends as a sentence does: another follows it. */
const ended = (said: string | null) => (said === null || /[。！？；]$/.test(said) ? (said ?? '') : `${said}。`)

async function list(_ctx: Context, { number, office, lines }: About): Promise<Block[]> {
  return listForm(
    titles.list,
    `单位：${office}`,
    `批次：${number}`,
    [
      ['物品编号', 11],
      ['名称', 19],
      ['类别', 12],
      ['数量', 10],
      ['重量', 10],
      ['箱号', 9],
      ['价值', 11],
      ['来源（决定书文号）', 18],
    ],
    lines.map(each => [
      each.number,
      each.name,
      storeClasses[each.class].zh,
      `${each.quantity}${each.unit}`,
      kilograms(each.weightGrams),
      each.box,
      yuan(each.valueFen),
      each.case ? (each.case.decisionNumber ?? each.case.number) : storeOrigins[each.origin].zh,
    ]),
    [whole(lines), '编入批次和销毁之前均已核对：没收物品的复议、诉讼期限已经届满，没有未了结的复议、诉讼。'],
  )
}

async function approval(ctx: Context, { id, number, office, row, lines }: About): Promise<Block[]> {
  return approvalForm(titles.approval, `单位：${office}`, `批次：${number}`, [
    { wide: '事由', text: row.title },
    { pair: ['销毁原因', destructionReasons[row.reason].zh, '销毁方式', destructionMethods[row.method].zh] },
    {
      pair: [
        row.self_done ? '销毁单位' : '处置单位',
        row.self_done ? `${row.processor}（自行销毁）` : row.processor,
        '许可证',
        [row.licence, row.licence_until && `至${row.licence_until}`].filter(Boolean).join(' '),
      ],
    },
    { pair: ['计划日期', row.planned_on, '地点', row.place] },
    { pair: ['危险废物', row.hazardous ? '是' : '否', '物品', `${lines.length}项`] },
    { wide: '物品情况', text: whole(lines) },
    { wide: '说明', text: row.explanation, height: 40 },
    { opinion: '承办人意见', said: await signedBy(ctx, id, 'destruction.propose', '建议集中销毁。'), height: 26 },
    { opinion: '负责人审批', said: await signedBy(ctx, id, 'destruction.approve', '同意销毁。'), height: 26 },
  ])
}

async function record(ctx: Context, { id, number, office, row, lines }: About): Promise<Block[]> {
  const witnesses = await witnessesOf(ctx, id)
  const given = await handOver(ctx, id)
  const pictures = (await listAttachments(ctx, id)).filter(each => !row.residue_files.includes(each.id)).length
  const loss = lines.reduce((sum, each) => sum + each.weightGrams, 0) - row.weighed_grams!
  return textForm(
    titles.record,
    `单位：${office}`,
    `批次：${number}`,
    [
      {
        heading: '一、时间、地点和方式',
        text: `${fullDay(row.carried_on!)}，在${row.carried_place}，由${row.processor}${row.licence ? `（许可证${row.licence}）` : ''}以${destructionMethods[row.method].zh}方式销毁。运输：${row.transport}。${given.handedBy ? `移交：${given.handedBy}；接收：${given.receivedBy}。` : ''}`,
      },
      {
        heading: '二、物品',
        text: `${whole(lines)}现场过磅${kilograms(row.weighed_grams!)}${Math.abs(loss) >= sameWeightGrams ? `，与账面相差${kilograms(Math.abs(loss))}` : '，与账面相符'}。物品清单附后。`,
      },
      {
        heading: '三、经过',
        text: `${ended(row.course)}${pictures > 0 ? `\n现场照片、录像${pictures}份，附后。` : ''}`,
      },
      {
        heading: '四、监督和见证',
        text: witnesses.map(each => `${witnessRoles[each.role].zh}：${each.name}（${each.unit}）`).join('\n'),
      },
      ...(row.residue_number
        ? [
            {
              heading: '五、残渣处置',
              text: `证明${row.residue_number}，残渣${kilograms(row.residue_grams!)}。${ended(row.residue)}${row.residue_files.length > 0 ? `证明文件${row.residue_files.length}份，附后。` : ''}`,
            },
          ]
        : []),
      ...(row.proceeds_voucher
        ? [
            {
              heading: '六、残值收入',
              text: `${yuan(row.proceeds_fen!)}，${fullDay(row.proceeds_on!)}上缴国库，凭证${row.proceeds_voucher}。`,
            },
          ]
        : []),
    ],
    ['经办人', '处置单位', ...witnesses.map(each => `见证人（${each.unit}）`)],
  )
}

async function summary(ctx: Context, { id, number, office, lines }: About): Promise<Block[]> {
  return listForm(
    titles.summary,
    `单位：${office}`,
    `批次：${number}`,
    [
      ['类别', 28],
      ['项数', 14],
      ['箱数', 14],
      ['重量', 20],
      ['价值', 24],
    ],
    (await classTotals(ctx, id)).map(each => [
      storeClasses[each.class].zh,
      String(each.items),
      String(each.boxes),
      kilograms(each.weightGrams),
      yuan(each.valueFen),
    ]),
    [whole(lines), '一箱装有两类物品的，在各类中各计一次，合计中只计一次。'],
  )
}
