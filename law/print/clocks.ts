/** 期限: the table a lawyer signs. */
import type { ClockRule, Length, UndatedDuty } from '../grammar.ts'
import { cited, table } from './markdown.ts'

const unitNames = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' }

export const lengthText = ({ amount, unit }: Length) => `${amount}${unitNames[unit]}`

export const clockTable = (kind: string, clocks: Readonly<Record<string, ClockRule>>) =>
  table(
    ['序号', '期限', '名称', '性质', '起算', '长度', '适用（收到之日）', '依据', '条文', '说明'],
    Object.entries(clocks).flatMap(([name, rule]) =>
      rule.versions.map(({ within, basis, says }, index) => [
        index === 0 ? (rule.row ?? '') : '',
        index === 0 ? rule.label.zh : '',
        index === 0 ? `\`${kind}.${name}\`` : '',
        index === 0 ? (rule.binding === 'statute' ? '法定' : '本局承诺') : '',
        index === 0 ? rule.trigger.zh : '',
        lengthText(within),
        `${basis.act.from} 至 ${basis.act.until ?? '今'}`,
        cited(basis),
        says,
        index === 0 ? (rule.note?.zh ?? '') : '',
      ]),
    ),
  )

export const dutyTable = (duties: readonly UndatedDuty[]) =>
  table(
    ['序号', '职责', '依据', '条文'],
    duties.flatMap(({ row, label, says }) => says.map(({ basis, text }) => [row, label.zh, cited(basis), text])),
  )
