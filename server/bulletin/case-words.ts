/** 案件 of the week; where none was filed, decided or destroyed, the bulletin does not speak of them. */
import type { IndicatorName } from '../../law/indicators.ts'
import { indicators } from '../../law/indicators.ts'
import type { Gathered } from './gather.ts'
import { linked, words } from './linked-words.ts'
import { formatOfUnit, printed, type Section } from './paper.ts'

/** @param place among the sections: 五、 or 六、 */
export function caseSection(gathered: Gathered, place: string): Section[] {
  const amount = (name: IndicatorName) => gathered.part(name).amount
  const figure = (name: IndicatorName) =>
    linked(printed(formatOfUnit(indicators[name].unit), amount(name)), gathered.query(name))
  const some = amount('cases-filed') + amount('cases-decided') > 0
  const gone = amount('destructions') > 0
  if (!some && !gone) return []
  return [
    { heading: `${place}案件查办`, level: 1 },
    ...(some
      ? [
          words`本周立案${figure('cases-filed')}件，作出处罚${figure('cases-decided')}件，罚款${figure('case-fines')}万元，没收${figure('case-confiscated')}万元，周末在办${figure('cases-pending')}件。`,
        ]
      : []),
    ...(gone
      ? [
          words`集中销毁${figure('destructions')}批，${figure('destroyed-classes')}类、${figure('destroyed-boxes')}箱，重${figure('destroyed-weight')}公斤。`,
        ]
      : []),
  ]
}
