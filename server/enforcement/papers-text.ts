/** Records and reports of a case, as text with places to sign. */
import { caseSources, measureEnds, measureKinds, recordKinds, testKinds } from '../../law/enforcement.words.ts'
import type { Block } from '../../law/letters/block.ts'
import { textForm } from '../../law/letters/penalty-papers.ts'
import { fullDay, yuan } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { nothing } from './case-shapes.ts'
import { evidenceWords } from './decide-contents.ts'
import { moneyOf, owedBy } from './money.ts'
import { numbered, penaltyLines } from './paper.ts'
import { type Case, officersOf, withCards } from './queries.ts'

type Text = (ctx: Context, held: Case, office: string) => Promise<Block[]>
const signedWords = { signed: '当事人核对无误后签名', refused: '当事人拒绝签名', absent: '当事人不在场' }

const records: Text = async (ctx, held, office) => {
  const rows = await ctx.db
    .selectFrom('case_record')
    .selectAll()
    .where('matter_id', '=', held.id)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  if (rows.length === 0)
    return textForm('现场笔录、询问笔录', `办案机构：${office}`, numbered(held), [{ text: '尚无笔录。' }])
  const blocks: Block[] = []
  for (const each of rows) {
    blocks.push(
      ...textForm(
        recordKinds[each.kind].zh,
        `办案机构：${office}`,
        numbered(held),
        [
          { text: `时间：${fullDay(each.held_on)}${each.time_from}至${each.time_to}　地点：${each.place}` },
          {
            text: `${each.kind === 'interview' ? '被询问人' : '当事人（在场人）'}：${each.person}　办案人员：${withCards(await officersOf(ctx, each.officer_ids))}`,
          },
          {
            text: each.rights_told
              ? '办案人员已出示执法证件，并告知当事人享有陈述权、申辩权以及申请回避的权利。'
              : '办案人员已出示执法证件。',
          },
          { text: each.body },
          { text: `${signedWords[each.signed]}。${each.witness ? `见证人：${each.witness}。` : ''}` },
        ],
        ['当事人（被询问人）', '办案人员', '见证人'],
      ),
    )
  }
  return blocks
}

/** The six contents of art. 48. */
const report: Text = async (ctx, held, office) => {
  const { row } = held
  // What came after its day is not in it, however late it is printed.
  const until = row.report_on ?? ctx.today
  const measures = await ctx.db
    .selectFrom('case_measure')
    .select(['kind', 'taken_on', 'ended_on', 'ended_how'])
    .where('matter_id', '=', held.id)
    .where('taken_on', '<=', until)
    .orderBy('id')
    .execute()
  const tests = await ctx.db
    .selectFrom('case_test')
    .selectAll()
    .where('matter_id', '=', held.id)
    .where('sent_on', '<=', until)
    .orderBy('id')
    .execute()
  const proposed = row.proposed ?? nothing
  return textForm(
    '案件调查终结报告',
    `办案机构：${office}`,
    numbered(held),
    [
      {
        heading: '一、当事人的基本情况',
        text: `${row.party_name}，证照号码${row.party_code ?? '／'}，住所${row.party_address ?? '／'}，法定代表人（负责人、经营者）${row.legal_person ?? '／'}。`,
      },
      {
        heading: '二、案件来源、调查经过及采取行政强制措施的情况',
        text: [
          `案件来源：${caseSources[row.source].zh}。${fullDay(held.receivedOn)}发现线索${row.filed_on ? `，${fullDay(row.filed_on)}立案` : ''}。`,
          ...measures.map(
            each =>
              `${fullDay(each.taken_on)}采取${measureKinds[each.kind].zh}措施${each.ended_on && each.ended_on <= until ? `，${fullDay(each.ended_on)}${each.ended_how ? measureEnds[each.ended_how].zh : '处理'}` : ''}。`,
          ),
          ...tests.map(
            each =>
              `${fullDay(each.sent_on)}将${each.goods}送${each.body}${testKinds[each.kind].zh}${each.back_on && each.back_on <= until ? `，结果：${each.result}` : ''}。`,
          ),
        ].join('\n'),
      },
      {
        heading: '三、调查认定的事实及主要证据',
        text: `${row.found_facts ?? ''}\n${await evidenceWords(ctx, held.id)}`,
      },
      {
        heading: '四、违法行为性质',
        text: `当事人的行为违反了${row.violates ?? ''}的规定，属于${row.violation}。涉案货值${row.value_fen === null ? '未查明' : yuan(row.value_fen)}。`,
      },
      {
        heading: '五、处理意见及依据',
        text: `依据${row.punishes ?? ''}的规定，建议：\n${penaltyLines(proposed).join('\n') || '不予行政处罚。'}`,
      },
      { heading: '六、自由裁量的理由等其他需要说明的事项', text: row.discretion ?? '' },
      {
        text: `办案人员：${(await officersOf(ctx, row.officer_ids)).map(each => each.name).join('、')}　${row.report_on ? fullDay(row.report_on) : ''}`,
      },
    ],
    ['办案人员', '办案机构负责人'],
  )
}

const hearing: Text = async (_, held, office) => {
  const said = held.row.hearing!
  return textForm(
    '听证笔录、听证报告',
    `组织机关：${office}`,
    numbered(held),
    [
      {
        text: `当事人要求听证：${fullDay(said.askedOn)}　听证时间：${said.heldOn ? fullDay(said.heldOn) : '／'}${said.time ?? ''}　地点：${said.place ?? '／'}`,
      },
      {
        text: `主持人：${said.presider ?? '／'}　记录员：${said.recorder ?? '／'}　${said.public ? '公开' : '不公开'}举行　当事人${said.attended === null ? '／' : said.attended ? '到场' : '未到场'}`,
      },
      { heading: '听证笔录', text: said.minutes ?? said.endedWithout ?? '／' },
      { heading: '听证报告', text: said.report ?? '／' },
    ],
    ['当事人（代理人）', '听证主持人', '记录员'],
  )
}

const collective: Text = async (_, held, office) => {
  const said = held.row.collective!
  return textForm(
    '案件集体讨论记录',
    `组织机关：${office}`,
    numbered(held),
    [
      { text: `时间：${fullDay(said.heldOn)}　出席：${said.present.join('、')}` },
      { heading: '讨论情况', text: said.minutes },
      { heading: '结论', text: said.conclusion },
    ],
    said.present,
  )
}

/** 行政强制法第五十五条: what the court is given. */
const court: Text = async (ctx, held, office) => {
  const { row } = held
  // What was applied for stays what it was, whatever is paid afterwards.
  const asked = row.court!.asked ?? owedBy(await moneyOf(ctx, held, row.court!.appliedOn))
  return textForm(
    '行政处罚强制执行申请书',
    `申请人：${office}`,
    numbered(held),
    [
      { text: `${row.court!.court}：` },
      { text: `被申请人：${row.party_name}，住所${row.party_address ?? '／'}。` },
      {
        text: `申请人于${fullDay(row.decided_on!)}作出${row.decision_number}行政处罚决定，于${fullDay(row.served_on!)}送达。被申请人在法定期限内未申请行政复议、未提起行政诉讼，经催告仍不履行。依据《中华人民共和国行政强制法》第五十三条、第五十四条的规定，申请强制执行：`,
      },
      {
        text: `罚款${yuan(asked.fineFen)}；没收违法所得${yuan(asked.incomeFen)}；加处罚款${yuan(asked.lateFen)}。`,
      },
      { text: '附：行政处罚决定书及作出决定的事实、理由和依据；当事人的意见及催告情况；申请强制执行标的情况。' },
      { text: `${office}　${fullDay(row.court!.appliedOn)}` },
    ],
    ['行政机关负责人', '行政机关（印章）'],
  )
}

export const textPapers = { records, report, hearing, collective, court }
