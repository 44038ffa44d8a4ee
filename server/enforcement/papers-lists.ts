/** Lists of a case: evidence, goods, proofs of service, and the index of the file in the order of art. 78. */
import { evidenceKinds, measureEnds, measureKinds, recordKinds } from '../../law/enforcement.words.ts'
import type { Block } from '../../law/letters/block.ts'
import { listForm, mainVolume, subVolume } from '../../law/letters/penalty-papers.ts'
import type { Context } from '../kernel/context.ts'
import { titleOf } from '../letter/index.ts'
import { numbered } from './paper.ts'
import type { Case } from './queries.ts'

type List = (ctx: Context, held: Case, office: string) => Promise<Block[]>

const evidence: List = async (ctx, held, office) => {
  const rows = await ctx.db
    .selectFrom('case_evidence')
    .selectAll()
    .where('matter_id', '=', held.id)
    .orderBy('serial')
    .execute()
  return listForm(
    '证据清单',
    `办案机构：${office}`,
    numbered(held),
    [
      ['序号', 7],
      ['种类', 13],
      ['名称', 22],
      ['证明内容', 24],
      ['来源及提取日期', 18],
      ['文件校验值（SHA-256）', 16],
    ],
    rows.map(each => [
      String(each.serial),
      evidenceKinds[each.kind].zh,
      `${each.name}${each.original ? '（原件）' : '（复制件）'}${each.excluded_on ? `\n已排除：${each.excluded_reason}` : ''}`,
      each.proves,
      `${each.origin}\n${each.collected_on}`,
      each.sha256 ? `${each.sha256.slice(0, 16)}…` : '',
    ]),
    ['证据种类依照《中华人民共和国行政处罚法》第四十六条。校验值取自登记时的文件，可据以核对文件未被改动。'],
  )
}

const goods: List = async (ctx, held, office) => {
  const rows = await ctx.db
    .selectFrom('case_measure')
    .selectAll()
    .where('matter_id', '=', held.id)
    .orderBy('id')
    .execute()
  return listForm(
    '场所、设施、财物清单',
    `当事人：${held.row.party_name}`,
    `办案机构：${office}`,
    [
      ['措施', 14],
      ['采取日期', 12],
      ['名称', 26],
      ['数量', 12],
      ['存放地点', 18],
      ['处理情况', 18],
    ],
    rows.flatMap(each =>
      each.items.map(item => [
        measureKinds[each.kind].zh,
        each.taken_on,
        item.name,
        item.quantity,
        each.place,
        each.ended_on ? `${each.ended_on} ${each.ended_how ? measureEnds[each.ended_how].zh : ''}` : '',
      ]),
    ),
    ['本清单一式二份，由当事人和办案机构分别保存；当事人、办案人员签名或者盖章。'],
  )
}

const receipt: List = async (ctx, held, office) => {
  const rows = await ctx.db
    .selectFrom('letter')
    .selectAll()
    .where('matter_id', '=', held.id)
    .where('who', '=', 'respondent')
    .orderBy('id')
    .execute()
  return listForm(
    '送达回证',
    `受送达人：${held.row.party_name}`,
    `送达机关：${office}`,
    [
      ['文书名称及文号', 30],
      ['送达方式', 14],
      ['送达日期', 14],
      ['签收人（见证人）', 20],
      ['备注', 22],
    ],
    rows.map(each => {
      const proof = (each.proof ?? {}) as Record<string, string>
      return [
        `${titleOf(each.blocks)}\n${each.number}`,
        proof.how ?? '',
        each.served_on ?? '',
        proof.receiver ?? '',
        proof.note ?? '',
      ]
    }),
    ['送达方式依照《市场监督管理行政处罚程序规定》第八十二条。'],
  )
}

export const listPapers = { evidence, goods, receipt }

/** 一案一卷: what there is, in the order of the article; an item with nothing in it says so. */
export async function indexPaper(ctx: Context, held: Case, office: string): Promise<Block[]> {
  const { row } = held
  const letters = await ctx.db.selectFrom('letter').selectAll().where('matter_id', '=', held.id).orderBy('id').execute()
  const toParty = letters.filter(each => each.who === 'respondent')
  const named = (each: (typeof letters)[number]) =>
    `${titleOf(each.blocks)} ${each.number}${each.served_on ? `（${each.served_on}送达）` : each.form === 44 ? '' : '（无送达回证）'}`
  const evidenceRows = await ctx.db
    .selectFrom('case_evidence')
    .select(['serial', 'name'])
    .where('matter_id', '=', held.id)
    .where('excluded_on', 'is', null)
    .orderBy('serial')
    .execute()
  const records = await ctx.db
    .selectFrom('case_record')
    .select(['kind', 'held_on'])
    .where('matter_id', '=', held.id)
    .orderBy('held_on')
    .execute()
  const measures = await ctx.db
    .selectFrom('case_measure')
    .select(['kind', 'ended_on'])
    .where('matter_id', '=', held.id)
    .orderBy('id')
    .execute()
  const main: Record<(typeof mainVolume)[number], string[]> = {
    立案审批表: row.filing_number ? [row.filing_number] : [],
    行政处罚决定书及送达回证: toParty.filter(each => each.id === row.decision_letter_id).map(named),
    对当事人制发的其他法律文书及送达回证: toParty.filter(each => each.id !== row.decision_letter_id).map(named),
    证据材料: [
      ...records.map(each => `${recordKinds[each.kind].zh}（${each.held_on}）`),
      ...evidenceRows.map(each => `证据${each.serial} ${each.name}`),
    ],
    听证笔录: row.hearing?.minutes ? [`听证笔录（${row.hearing.heldOn}）`] : [],
    财物处理单据: measures.map(
      each => `${measureKinds[each.kind].zh}清单${each.ended_on ? `（${each.ended_on}处理）` : ''}`,
    ),
    其他有关材料: letters.filter(each => each.who !== 'respondent').map(named),
  }
  const sub: Record<(typeof subVolume)[number], string[]> = {
    案源材料: ['案件来源登记表'],
    调查终结报告: row.report_on ? [`案件调查终结报告（${row.report_on}）`] : [],
    审核意见: row.review_on ? [`案件审核表（${row.review_on}）`] : [],
    听证报告: row.hearing?.report ? ['听证报告'] : [],
    结案审批表: row.closed_on && row.procedure === 'ordinary' ? [`结案审批表（${row.closed_on}）`] : [],
    其他有关材料: row.collective ? [`案件集体讨论记录（${row.collective.heldOn}）`] : [],
  }
  const rowsOf = (volume: string, order: readonly string[], of: Record<string, string[]>) =>
    order.map((name, at) => [volume, String(at + 1), name, of[name]!.join('\n') || '无', ''])
  return listForm(
    '案卷目录',
    `案件：${held.subject}`,
    `档号：${row.archive_number ?? ''}`,
    [
      ['卷', 8],
      ['序号', 8],
      ['材料', 28],
      ['内容', 44],
      ['页次', 12],
    ],
    [...rowsOf('正卷', mainVolume, main), ...rowsOf('副卷', subVolume, sub)],
    [
      `${office}。归档顺序依照《市场监督管理行政处罚程序规定》第七十八条。${row.archive_term ? `保管期限：${row.archive_term === 'permanent' ? '永久' : `${row.archive_term}年`}。` : ''}`,
    ],
  )
}
