/** 案件 of the week; where none was filed, decided or destroyed, the bulletin does not speak of them, nor counts further. */
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { figureOf } from '../statistics/index.ts'
import type { NamedFigure } from './contract.ts'
import type { Gathered } from './gather.ts'
import { linked, words } from './linked-words.ts'
import { formatOfUnit, printed, type Section } from './paper.ts'

const always = ['cases-filed', 'cases-decided', 'destructions'] as const
const ofCases = ['case-fines', 'case-confiscated', 'cases-pending'] as const
const ofLots = ['destroyed-classes', 'destroyed-boxes', 'destroyed-weight'] as const

interface Told {
  sections: Section[]
  figures: Record<string, NamedFigure>
}

/** @param place among the sections: 五、 or 六、 */
export async function caseSection(ctx: Context, { period, office }: Gathered, place: string): Promise<Told> {
  const figures: Record<string, NamedFigure> = {}
  const count = async (names: readonly IndicatorName[]) => {
    for (const name of names) {
      const { value, query } = await figureOf(ctx, name, period, office ? { office: office.code } : {})
      const { label, unit } = indicators[name]
      figures[name] = { value, unit, label, query }
    }
  }
  const some = (...names: IndicatorName[]) => names.some(name => (figures[name]?.value ?? 0) > 0)
  const figure = (name: IndicatorName) => {
    const { value, unit, query } = figures[name]!
    return linked(printed(formatOfUnit(unit), value ?? 0), query!)
  }
  await count(always)
  const cases = some('cases-filed', 'cases-decided')
  const lots = some('destructions')
  if (!cases && !lots) return { sections: [], figures: {} }
  if (cases) await count(ofCases)
  if (lots) await count(ofLots)
  return {
    figures,
    sections: [
      { heading: `${place}案件查办`, level: 1 },
      ...(cases
        ? [
            words`本周立案${figure('cases-filed')}件，作出处罚${figure('cases-decided')}件，罚款${figure('case-fines')}万元，没收${figure('case-confiscated')}万元，周末在办${figure('cases-pending')}件。`,
          ]
        : []),
      ...(lots
        ? [
            words`集中销毁${figure('destructions')}批，${figure('destroyed-classes')}类、${figure('destroyed-boxes')}箱，重${figure('destroyed-weight')}公斤。`,
          ]
        : []),
    ],
  }
}
