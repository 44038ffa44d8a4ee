/** 229 rights stations, 27 of them provincial, 34 of ten firms; each inspected and judged in the year. */
import { equipment, type StationVerdict } from '../../law/station.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { keepOperatorsThere } from '../../server/party/index.ts'
import { type StationThere, takeOverStations } from '../../server/station/index.ts'
import { areaOf } from '../city/areas.ts'
import { seedYear } from './figures.ts'
import { hostsOf } from './hosts.ts'
import type { YearStage } from './stage.ts'

export const stationNumber = (nth: number) => `ZD2018-${String(nth + 1).padStart(3, '0')}`

/** The malls and the first markets: what the province has recognised. */
export const isProvincial = (nth: number) => nth < seedYear.provincialStations

export async function writeStations(ctx: Context, stage: YearStage) {
  const { chance, workday } = stage
  const hosts = hostsOf(stage.operators, seedYear.stations)
  const hostIds = await keepOperatorsThere(ctx, hosts)
  await takeOverStations(
    ctx,
    hosts.map((host, nth): StationThere => {
      const openedOn = workday(addDays('2015-03-15', chance.whole(0, 1380)))
      const inspectedOn = workday(addDays(openedOn > '2018-03-01' ? openedOn : '2018-03-05', chance.whole(10, 200)))
      // What is not there is rarely the plaque.
      const there = equipment
        .map(each => each.code)
        .filter((_, at) => chance.happens(at === 0 ? 1 : isProvincial(nth) ? 0.995 : 0.975))
      const missing = equipment.length - there.length
      const verdict: StationVerdict =
        missing === 0 ? (isProvincial(nth) ? 'excellent' : 'good') : missing < 3 ? 'good' : 'pass'
      return {
        sourceNumber: stationNumber(nth),
        name: `${host.name}消费维权服务站`,
        nameEn: `Rights Station No. ${nth + 1}`,
        hostKind: host.kind,
        hostId: hostIds[nth]!,
        host: host.name,
        ...(host.chain ? { chain: host.chain } : {}),
        level: isProvincial(nth) ? 'province' : 'city',
        areaCode: host.areaCode,
        parentId: stage.officeId(areaOf(host.areaCode).office),
        place: host.address,
        room: chance.pick(['服务台旁', '一楼大厅', '值班经理室', '市场管理办公室', null]),
        phone: `0729-${5_570_000 + nth}`,
        hours: chance.pick(['9:00—18:00', '8:30—17:30', '9:00—21:00']),
        plaque: `楚消维站〔${openedOn.slice(0, 4)}〕${String(nth + 1).padStart(3, '0')}号`,
        openedOn,
        inspection: { on: inspectedOn, by: chance.pick(['周宁', '孙磊', '蒋丽', '冯程', '熊雷', '程诚']), there },
        verdict: {
          year: 2018,
          verdict,
          by: chance.pick(['赵敏', '孟凡', '丁强', '罗平', '马薇', '董亮']),
          on: '2018-12-20',
        },
      }
    }),
  )
}
