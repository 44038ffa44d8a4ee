/** 群体性投诉 of the week; where there was none, the bulletin does not speak of it. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Gathered } from './gather.ts'
import { linked, words } from './linked-words.ts'
import { type Paragraph, printed, type Section } from './paper.ts'

export function massSection(gathered: Gathered): Section[] {
  const count = (name: IndicatorName) => gathered.part(name).amount
  const figure = (name: IndicatorName) => linked(count(name), gathered.query(name))
  const [opened, settled] = [count('mass-opened'), count('mass-settled')]
  if (opened === 0 && settled === 0) return []
  const money = linked(printed('money-wan', count('mass-recovered')), gathered.query('mass-recovered'))
  const ended: Paragraph =
    settled === 0
      ? words`。`
      : words`；成功调处${figure('mass-settled')}件，涉及${figure('mass-persons')}人，为消费者挽回经济损失${money}万元。`
  return [{ heading: '五、群体性投诉', level: 1 }, words`本周确认群体性投诉${figure('mass-opened')}件${ended}`]
}
