/** 12 streets, 519 shops and 39 stations with a plaque, 3, 38 and 11 of them provincial; all of them have signed. */

import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { sheetOn, starsFor } from '../../law/demonstration.sheets.ts'
import { type DemonstrationKind, demonstrationKinds, selectionKinds } from '../../law/demonstration.ts'
import { type DemonstrationThere, numberPrefix, takeOverDemonstrations } from '../../server/demonstration/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { areas } from '../city/areas.ts'
import { seedYear } from './figures.ts'
import { lastWorkday, type YearStage } from './stage.ts'
import { stationsThere } from './station-cases.ts'

export const demonstrationNumber = (kind: DemonstrationKind, nth: number) => `FX2018-${kind}-${nth + 1}`

/** After the stations. */
export async function writeDemonstrations(ctx: Context, stage: YearStage) {
  const units = [...streets(stage), ...shops(stage), ...(await stationsOf(stage)), ...selections(stage)]
  await takeOverDemonstrations(ctx, units)
  return units.length
}

interface Place {
  name: string
  areaCode: string
  place: string
  contact: string
  phone: string
}

function unit(stage: YearStage, kind: DemonstrationKind, nth: number, provincial: number, at: Place) {
  const { chance, workday } = stage
  // A good half in the year itself, the rest in the two years before: the terms of all still run at its end.
  const appliedOn = workday(addDays(chance.happens(0.55) ? '2018-01-08' : '2016-06-01', chance.whole(0, 300)))
  const visited = workday(addDays(appliedOn, chance.whole(5, 15)))
  const [awarded, last] = [workday(addDays(visited, chance.whole(12, 30))), lastWorkday]
  const awardedOn = awarded > last ? last : awarded
  const sheet = sheetOn(kind, visited)
  const points = Object.fromEntries(
    [...sheet.items, ...sheet.bonus].map((item, place) => [
      item.code,
      place < sheet.items.length
        ? item.points - chance.whole(0, item.points > 10 ? 2 : 1)
        : chance.happens(0.3)
          ? item.points
          : 0,
    ]),
  )
  const isProvincial = nth < provincial
  const recognised = workday(addDays(awardedOn, 60))
  return {
    ...at,
    sourceNumber: demonstrationNumber(kind, nth),
    kind,
    broughtBy: kind === 'shop' && chance.happens(0.5) ? ('itself' as const) : ('district' as const),
    officeId: stage.officeId(at.areaCode.slice(0, 6)),
    appliedOn,
    awardedOn,
    awardNumber: `${numberPrefix[kind]}〔${awardedOn.slice(0, 4)}〕旧${nth + 1}号`,
    stars: Math.max(1, starsFor(sheet, points, [])),
    level: isProvincial ? ('province' as const) : ('city' as const),
    ...(isProvincial ? { provinceOn: recognised > last ? last : recognised } : {}),
    visit: { on: visited, by: chance.pick(['周宁', '孙磊', '蒋丽', '冯程', '熊雷', '程诚']), points },
    pledges: pledgesNeeded(kind, visited).map(each => each.code),
  }
}

const streetNames = [
  '文昌街',
  '解放路',
  '江汉路步行街',
  '站前路',
  '人民路',
  '建设路',
  '滨江路',
  '新华街',
  '鼓楼东街',
  '朝阳路',
  '中山街',
  '学府路',
]

function streets(stage: YearStage): DemonstrationThere[] {
  const places = areas.filter(each => each.level === 'street')
  return streetNames.slice(0, seedYear.demonstrationStreets).map((name, nth) => {
    const area = places[(nth * 5) % places.length]!
    const at = {
      name,
      areaCode: area.code,
      place: `${area.name}${name}`,
      contact: '街道办',
      phone: `0729-${5_580_000 + nth}`,
    }
    return { ...unit(stage, 'street', nth, seedYear.provincialStreets, at), operator: null }
  })
}

function shops(stage: YearStage): DemonstrationThere[] {
  const known = stage.operators.filter(each => stage.operatorId(each.uscc) !== undefined)
  if (known.length < seedYear.demonstrationShops) throw new Error(`${demonstrationKinds.shop.zh}: too few operators`)
  // Spread over the register, so that every district has its shops.
  const step = Math.floor(known.length / seedYear.demonstrationShops)
  return Array.from({ length: seedYear.demonstrationShops }, (_, nth) => {
    const each = known[nth * step]!
    const at = {
      name: each.shortName,
      areaCode: each.areaCode,
      place: each.address,
      contact: each.contact,
      phone: each.phone,
    }
    return {
      ...unit(stage, 'shop', nth, seedYear.provincialShops, at),
      operator: { id: stage.operatorId(each.uscc), name: each.name },
    }
  })
}

/** 诚信经营示范店, 十星级文明工商户, 守合同重信用: the document names them without a number; these are the model's. */
function selections(stage: YearStage): DemonstrationThere[] {
  const known = shops(stage)
  return selectionKinds.flatMap((kind, at) =>
    Array.from({ length: seedYear.selections[kind] }, (_, nth) => {
      const { name, areaCode, place, contact, phone, operator } = known[nth * 7 + at]!
      const one = unit(stage, kind, nth, 0, { name, areaCode, place, contact, phone })
      return {
        ...one,
        pledges: kind === 'integrity' && nth % 2 === 0 ? [...one.pledges, 'party'] : one.pledges,
        operator,
      }
    }),
  )
}

async function stationsOf(stage: YearStage): Promise<DemonstrationThere[]> {
  const there = await stationsThere(stage.ctx)
  return there.slice(0, seedYear.demonstrationStations).map((each, nth) => {
    const at = { name: each.name, areaCode: each.areaCode, place: each.place, contact: '站长', phone: each.phone }
    return {
      ...unit(stage, 'station', nth, seedYear.provincialDemonstrationStations, at),
      operator: { id: each.hostId, name: each.host },
      stationId: each.id,
    }
  })
}
