/** 通知书: what was decided against a firm is told in a letter, a refusal as well as an exit. */
import type { Block } from '../../law/letters/index.ts'
import { exitReasons } from '../../law/odr.ts'
import type { Context } from '../kernel/context.ts'
import { showMatter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { refusalOf } from './own.ts'
import { enterpriseRow } from './register.ts'
import type { OdrEnterpriseTable } from './tables.ts'

interface Notice {
  title: string
  on: string
  paragraphs: string[]
}

export async function notice(ctx: Context, id: number) {
  const matter = await showMatter(ctx, 'odr-enterprise', id)
  const row = await enterpriseRow(ctx, id)
  if (matter.state !== 'refused' && row.exited_on === null)
    throw new Problem('wrong-state', {
      zh: '没有决定不同意入驻，也没有决定退出',
      en: 'Neither a refusal nor an exit has been decided',
    })
  const said = matter.state === 'refused' ? ofRefusal(await refusalOf(ctx, id)) : ofExit(row)
  const operator = (await showOperator(ctx, row.operator_id))!
  const office = await showOffice(ctx, matter.officeId)
  const blocks: Block[] = [
    { kind: 'title', text: said.title },
    { kind: 'number', text: matter.number },
    { kind: 'addressee', text: `${operator.name}：` },
    ...said.paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'seal', office: office.name, on: said.on },
  ]
  return new Attachment(await letterDocx(blocks, said.on), fileTypes.docx, `${said.title} ${matter.number}.docx`)
}

const ofRefusal = ({ on, reason }: { on: string; reason: string }): Notice => ({
  title: 'ODR企业入驻审查结果通知书',
  on,
  paragraphs: [
    '你单位提出的消费纠纷在线解决（ODR）企业入驻申请收悉。经审查，决定不同意入驻，理由如下：',
    reason,
    '消费者对你单位的投诉仍由市场监督管理部门依法处理，请配合调解。具备条件后可以重新申请入驻。',
  ],
})

const ofExit = (row: OdrEnterpriseTable): Notice => ({
  title: 'ODR企业退出通知书',
  on: row.exited_on!,
  paragraphs: [
    `经审查，你单位${exitReasons[row.exit_reason as keyof typeof exitReasons].zh}。依照本局《消费纠纷在线解决（ODR）企业工作要求》，决定自本通知书作出之日起将你单位退出消费纠纷在线解决企业名录，账号同时停用。`,
    ...(row.exit_evidence ?? '').split('\n').filter(Boolean),
    '尚未和解的投诉由市场监督管理部门依法处理，请配合调解。具备条件后可以重新申请入驻。',
  ],
})
