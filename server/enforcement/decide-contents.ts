/** The contents of a decision (penalty law art. 59; procedure art. 62): gathered from the record, and none may be missing. */
import { decisionContents } from '../../law/enforcement.words.ts'
import { publicity } from '../../law/letters/penalty.phrases.ts'
import { fullDay } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import type { Proposed } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { penaltyLines, performanceOf } from './paper.ts'
import { type Case, nameOffice } from './queries.ts'
import { remedyOrgans } from './remedies.ts'

/** A mere warning is not published (Order 45 art. 2). */
export const isPublished = (said: Proposed) =>
  said.fineFen > 0 ||
  said.incomeFen > 0 ||
  said.goodsFen > 0 ||
  said.confiscatedGoods !== null ||
  said.extras.some(each => each !== 'warning')

interface Whole {
  address: string | undefined
  recipientName: string
  facts: string
  evidence: string
  statement: string
  violates: string
  punishes: string
  discretion: string | undefined
  penalties: string
  performance: string
  reviewOrgan: string
  court: string
  publicity: string | undefined
  authority: string
}

export async function contentsOf(
  ctx: Context,
  held: Case,
  said: wire.PenaltyDecision,
  decided: Proposed,
): Promise<Whole> {
  const { row } = held
  const organs = await remedyOrgans(ctx, held, said)
  return {
    recipientName: row.party_name,
    address: row.party_address ?? undefined,
    facts: said.foundFacts ?? row.found_facts ?? '',
    evidence: await evidenceWords(ctx, held.id),
    statement: statementWords(held),
    violates: said.violates ?? row.violates ?? '',
    punishes: said.punishes ?? row.punishes ?? '',
    discretion: said.discretion ?? row.discretion ?? undefined,
    penalties: penaltyLines(decided).join('\n'),
    performance: decided.fineFen + decided.incomeFen > 0 && !said.payTo ? '' : performanceOf(decided, said.payTo ?? ''),
    ...organs,
    publicity: isPublished(decided) ? publicity : undefined,
    authority: (await nameOffice(ctx, held.officeId)).name,
  }
}

/** Every item of art. 59 and of art. 62 of the rules, each under the field that would give it. */
export function requireWhole(whole: Whole) {
  const open: FieldError[] = []
  const ask = (item: keyof typeof decisionContents, field: string, zh: string, en: string, ok: unknown) => {
    if (!ok)
      open.push({
        field,
        problem: {
          zh: `决定书缺少：${decisionContents[item].zh}`,
          en: `The decision lacks ${decisionContents[item].en}`,
        },
        expected: { zh, en },
      })
  }
  ask(
    'party',
    'address',
    '在案件事实中补充当事人的地址',
    'the address of the party, among the facts',
    whole.recipientName && whole.recipientName !== '待查明' && whole.address,
  )
  ask('facts', 'foundFacts', '查明的违法事实', 'the facts found', whole.facts)
  ask('evidence', 'evidence', '证据清单中至少一份未排除的证据', 'at least one piece of evidence', whole.evidence)
  ask(
    'statement',
    'statement',
    '用「记录陈述、申辩并复核」登记当事人（含听证中）的意见和是否采纳的理由',
    'what the party said, at the hearing too, and whether it was adopted',
    whole.statement,
  )
  ask('penalty', 'fineFen', '至少一项处罚', 'at least one penalty', whole.penalties)
  ask('basis', 'violates', '违反的条款', 'the provision broken', whole.violates)
  ask('basis', 'punishes', '处罚依据的条款', 'the provision it is punished by', whole.punishes)
  ask('performance', 'payTo', '缴款的银行或者代收机构', 'the bank to pay to', whole.performance)
  ask('remedies', 'reviewOrgan', '复议机关', 'the organ of review', whole.reviewOrgan)
  ask('remedies', 'court', '管辖法院', 'the court', whole.court)
  ask('authority', 'office', '作出决定的机关', 'the authority', whole.authority)
  if (open.length > 0)
    throw new Problem(
      'bad-input',
      {
        zh: '处罚决定书的法定内容不全，不能签发（行政处罚法第五十九条）',
        en: 'The decision lacks what penalty law art. 59 asks for',
      },
      open,
    )
}

export async function evidenceWords(ctx: Context, id: number) {
  const rows = await ctx.db
    .selectFrom('case_evidence')
    .select(['name', 'proves'])
    .where('matter_id', '=', id)
    .where('excluded_on', 'is', null)
    .orderBy('serial')
    .execute()
  return rows
    .map(
      (each, at) =>
        `${at + 1}. ${each.name}，证明${each.proves.replace(/[。；;.]$/, '')}${at === rows.length - 1 ? '。' : '；'}`,
    )
    .join('\n')
}

function statementWords({ row, state }: Case) {
  const told = '本局已依法向当事人送达行政处罚告知书。'
  const heard = state === 'heard' ? `本局于${fullDay(row.hearing!.heldOn!)}依法举行了听证。` : ''
  if (row.statement === null) {
    // Art. 62 (3): whoever came to the hearing has spoken, and the decision says what became of it.
    if (heard && row.hearing!.attended) return ''
    return `${told}${heard ? `${heard}当事人未到场，视为放弃听证权利。` : '当事人在法定期限内未提出陈述、申辩意见。'}`
  }
  if (row.statement_adopted === null) return `${told}${heard}${row.statement}。`
  return `${told}${heard}当事人提出：${row.statement}\n经复核，本局${row.statement_adopted ? '予以采纳' : '不予采纳'}，理由：${row.statement_reason}`
}
