/** 抽检、专项 and 案件 of the week; where none was filed, decided or destroyed, the bulletin does not speak of them, nor counts further. */
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { figureOf } from '../statistics/index.ts'
import type { NamedFigure } from './contract.ts'
import type { Gathered } from './gather.ts'
import { linked, words } from './linked-words.ts'
import { formatOfUnit, printed, type Section } from './paper.ts'

const always = ['cases-filed', 'cases-decided', 'destructions', 'batches-sampled', 'campaign-visits'] as const
const ofCases = ['case-fines', 'case-confiscated', 'cases-pending'] as const
const ofBatches = ['plan-batches', 'campaign-batches', 'batches-off-sale', 'sampling-leads'] as const
const ofVisits = ['campaigns-run', 'campaign-items-found', 'campaign-items-off-sale', 'campaign-unlicensed'] as const
const ofLots = ['destroyed-classes', 'destroyed-boxes', 'destroyed-weight'] as const

export const caseNames = [...always, ...ofCases, ...ofBatches, ...ofVisits, ...ofLots]

interface Told {
  sections: Section[]
  figures: Record<string, NamedFigure>
}

/** @param places among the sections: 五、六、 or 六、七、 */
export async function caseSection(
  ctx: Context,
  { period, office }: Gathered,
  places: readonly [string, string],
): Promise<Told> {
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
  const batches = some('batches-sampled')
  const visits = some('campaign-visits')
  if (!cases && !lots && !batches && !visits) return { sections: [], figures: {} }
  if (cases) await count(ofCases)
  if (lots) await count(ofLots)
  if (batches) await count(ofBatches)
  if (visits) await count(ofVisits)
  const [first, second] = places
  return {
    figures,
    sections: [
      ...(batches || visits ? [{ heading: `${first}抽检和专项行动`, level: 1 as const }] : []),
      ...(batches
        ? [
            words`本周抽检${figure('batches-sampled')}个批次，其中计划抽检${figure('plan-batches')}个、专项抽检${figure('campaign-batches')}个；责令停止销售${figure('batches-off-sale')}个批次，转案件线索${figure('sampling-leads')}件。`,
          ]
        : []),
      ...(visits
        ? [
            words`本周在办专项行动${figure('campaigns-run')}项，检查${figure('campaign-visits')}户次，发现问题商品${figure('campaign-items-found')}件，责令停止销售${figure('campaign-items-off-sale')}件，查处无照经营${figure('campaign-unlicensed')}户。`,
          ]
        : []),
      ...(cases || lots ? [{ heading: `${batches || visits ? second : first}案件查办`, level: 1 as const }] : []),
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
