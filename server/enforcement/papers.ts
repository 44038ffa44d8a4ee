/** 内部文书: each filled from the record as it stands, as a page to look at and as Word to print. */
import type { CaseStep } from '../../law/enforcement.ts'
import { caseSources, caseTypes, noFilingCodes } from '../../law/enforcement.words.ts'
import type { Block } from '../../law/letters/block.ts'
import { approvalForm, type PaperRow } from '../../law/letters/penalty-papers.ts'
import { yuan } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import { nothing, penaltyIn } from './case-shapes.ts'
import type { PaperName } from './contract.ts'
import { numbered, penaltyLines } from './paper.ts'
import { indexPaper, listPapers } from './papers-lists.ts'
import { signedBy } from './papers-signed.ts'
import { textPapers } from './papers-text.ts'
import { type Case, officersOf, readCase, withCards } from './queries.ts'

export const paperTitles: Record<PaperName, string> = {
  source: '案件来源登记表',
  filing: '立案审批表',
  'no-filing': '不予立案审批表',
  records: '现场笔录、询问笔录',
  evidence: '证据清单',
  report: '案件调查终结报告',
  review: '案件审核表',
  hearing: '听证笔录、听证报告',
  collective: '案件集体讨论记录',
  receipt: '送达回证',
  goods: '场所、设施、财物清单',
  court: '行政处罚强制执行申请书',
  closing: '结案审批表',
  index: '案卷目录',
}

/** Which of them have something to say yet. */
export function papersOf({ row, state }: Case) {
  const there: Record<PaperName, boolean> = {
    source: true,
    filing: row.filing_number !== null || state === 'filing-proposed',
    'no-filing': row.no_filing_ground !== null,
    records: true,
    evidence: true,
    report: row.report_on !== null,
    review: row.review_kind !== null,
    hearing: row.hearing !== null,
    collective: row.collective !== null,
    receipt: row.notice_letter_id !== null || row.decision_letter_id !== null,
    goods: true,
    court: row.court !== null,
    closing: row.outcome !== null && row.procedure === 'ordinary',
    index: row.decision_kind !== null || state === 'not-filed',
  }
  return (Object.keys(there) as PaperName[])
    .filter(name => there[name])
    .map(name => ({ name, title: paperTitles[name] }))
}

export async function showPaper(ctx: Context, id: number, asked: string) {
  const name = asked as PaperName
  const held = await readCase(ctx, id)
  if (!papersOf(held).some(each => each.name === name))
    throw badField(
      'paper',
      { zh: `本案尚无${paperTitles[name] ?? asked}的内容`, en: 'has nothing to say in this case yet' },
      {
        zh: papersOf(held)
          .map(each => each.title)
          .join('、'),
        en: 'one of those listed with the case',
      },
    )
  const blocks = await blocksOf(ctx, held, name)
  return { title: paperTitles[name], number: held.number, on: ctx.today, blocks }
}

async function blocksOf(ctx: Context, held: Case, name: PaperName): Promise<Block[]> {
  const office = (await showOffice(ctx, held.officeId)).name
  if (name === 'index') return indexPaper(ctx, held, office)
  if (name === 'evidence' || name === 'goods' || name === 'receipt') return listPapers[name](ctx, held, office)
  if (name === 'records' || name === 'report' || name === 'hearing' || name === 'collective' || name === 'court')
    return textPapers[name](ctx, held, office)
  return approvalForm(paperTitles[name], `办案机构：${office}`, numbered(held), await rowsOf(ctx, held, name))
}

async function rowsOf(ctx: Context, held: Case, name: PaperName): Promise<PaperRow[]> {
  const { row } = held
  const officers = withCards(await officersOf(ctx, row.officer_ids))
  const party: PaperRow[] = [
    { pair: ['当事人', row.party_name, '证照号码', row.party_code ?? ''] },
    { pair: ['住所（住址）', row.party_address ?? '', '法定代表人', row.legal_person ?? ''] },
  ]
  const about: PaperRow[] = [
    { pair: ['案件类型', caseTypes[row.case_type].zh, '案件来源', caseSources[row.source].zh] },
    ...party,
  ]
  const money: PaperRow = {
    pair: ['涉案货值', row.value_fen === null ? '' : yuan(row.value_fen), '违法行为', row.violation],
  }
  const opinion = (step: CaseStep | 'register', plainly: string) => signedBy(ctx, held.id, `case.${step}`, plainly)
  switch (name) {
    case 'source':
      return [
        ...about,
        { pair: ['发现日期', held.receivedOn, '违法行为发生日期', row.happened_on ?? ''] },
        { wide: '线索内容', text: row.facts, height: 50 },
        { opinion: '登记', said: await opinion('register', '已登记。') },
      ]
    case 'filing':
      return [
        ...about,
        money,
        { wide: '案情', text: row.facts, height: 40 },
        { wide: '办案人员', text: officers },
        { opinion: '承办人建议', said: await opinion('propose-filing', row.filing_remark ?? '建议立案。'), height: 28 },
        { opinion: '负责人审批', said: await opinion('file', '同意立案。'), height: 24 },
      ]
    case 'no-filing':
      return [
        ...about,
        { wide: '核查情况', text: row.facts, height: 40 },
        {
          wide: '不予立案的情形',
          text: row.no_filing_ground
            ? `《市场监督管理行政处罚程序规定》第二十条：${noFilingCodes[row.no_filing_ground as keyof typeof noFilingCodes].zh}`
            : '',
        },
        { opinion: '承办人建议及理由', said: await opinion('propose-no-filing', row.filing_remark ?? ''), height: 28 },
        { opinion: '负责人审批', said: await opinion('decline', '同意不予立案。'), height: 24 },
      ]
    case 'review':
      return [
        ...about,
        money,
        {
          wide: '审核种类',
          text: row.review_kind === 'legal' ? '法制审核（程序规定第五十条）' : '案件审核（程序规定第五十二条）',
        },
        {
          wide: '拟作出的处理',
          text: penaltyLines(row.proposed ?? nothing).join('\n') || '不予处罚',
          height: 24,
        },
        {
          wide: '审核内容',
          text: '管辖权、当事人基本情况、事实和证据、定性、适用依据、程序、处理是否适当（程序规定第五十三条）',
        },
        {
          opinion: '审核意见',
          said: (await opinion('return-review', '')) ?? (await opinion('pass-review', '同意。')),
          height: 34,
        },
        ...(row.legal_after_hearing_on
          ? [{ opinion: '听证后法制审核', said: await opinion('legal-review', '同意。'), height: 28 } as PaperRow]
          : []),
      ]
    default:
      return [
        ...about,
        { pair: ['立案日期', row.filed_on ?? '', '决定日期', row.decided_on ?? ''] },
        { pair: ['决定书文号', row.decision_number ?? '', '送达日期', row.served_on ?? ''] },
        {
          wide: '处理决定',
          text: penaltyLines(penaltyIn(row)).join('\n') || (row.outcome ?? ''),
          height: 24,
        },
        { wide: '执行情况', text: row.outcome ?? '', height: 24 },
        { opinion: '承办人意见', said: await opinion('propose-closing', '建议结案。'), height: 24 },
        { opinion: '负责人审批', said: await opinion('close', '同意结案。'), height: 24 },
      ]
  }
}
