/** The parts of the year, each written in one transaction: whether it is there already, and how it is written. */
import { type RawBuilder, sql } from 'kysely'
import { takeOverClues } from '../../server/clue/index.ts'
import { planComplaints, takeOverComplaints } from '../../server/complaint/index.ts'
import { takeOverConsultations } from '../../server/consultation/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { takeOverReports } from '../../server/report/index.ts'
import { takeOverOrders } from '../../server/workorder/index.ts'
import { castOf } from '../cast.ts'
import { citySource } from '../orders.ts'
import { writeCases } from './cases.ts'
import { cluesOf } from './clues.ts'
import { type ComplaintSource, complaintsOf } from './complaints.ts'
import { articlesBefore, consultationsOf } from './consultations.ts'
import { demonstrationNumber, writeDemonstrations } from './demonstrations.ts'
import { writeDestroyed } from './destroyed.ts'
import { educationNumber, writeEducation } from './education.ts'
import { seedYear } from './figures.ts'
import { writeAdvances, writeFunds } from './funds.ts'
import { writeGoods } from './goods.ts'
import { writeGroups } from './groups.ts'
import { materialsThere, writeMaterials } from './materials.ts'
import { ordersOf } from './orders.ts'
import { reportsOf } from './reports.ts'
import { stageOf, type YearStage } from './stage.ts'
import { writeStationCases } from './station-cases.ts'
import { stationNumber, writeStations } from './stations.ts'

export interface Part {
  name: string
  label: string
  /** Of this copy of the year. */
  there(copy: number): RawBuilder<unknown>
  /** Answers how many. */
  write(ctx: Context, copy: number): Promise<number>
}

const sources: Record<ComplaintSource, { key: string; label: string; fileName: string }> = {
  hotline: { key: 'hotline', label: '12315热线平台（2018年）', fileName: 'hotline-2018.xlsx' },
  national: { key: 'national', label: '全国12315互联网平台（2018年）', fileName: 'national-2018.xlsx' },
}
const { hotline } = sources

const matter = (kind: string, last: RawBuilder<unknown>) =>
  sql`exists (select from matter where kind = ${kind} and received_on between '2018-01-01' and '2018-12-31' and ${last})`
/** Serials of a copy: see serialOf. */
const ofCopy = (copy: number) => sql`right(source_number, 7) between ${from(copy)} and ${from(copy + 1)}`
const from = (copy: number) => String((copy - 1) * 100_000).padStart(7, '0')

async function inThousands<T>(list: readonly T[], write: (thousand: T[]) => Promise<unknown>) {
  for (let at = 0; at < list.length; at += 1000) await write(list.slice(at, at + 1000))
  return list.length
}

const told =
  (part: number, write: (ctx: Context, year: YearStage) => Promise<number>): Part['write'] =>
  async (ctx, copy) =>
    write(ctx, await stageOf(ctx, copy, part))

/** One of each, however often the volume is told. */
export const registers: readonly Part[] = [
  {
    name: 'stations',
    label: '维权站 stations',
    there: () =>
      sql`exists (select from matter where source = 'station-register' and source_number = ${stationNumber(0)})`,
    write: told(1, async (ctx, year) => {
      await writeStations(ctx, year)
      await writeFunds(ctx, year)
      return seedYear.stations
    }),
  },
  {
    name: 'demonstrations',
    label: '放心消费 demonstration units',
    there: () =>
      sql`exists (select from matter where source = 'demonstration-register' and source_number = ${demonstrationNumber('shop', 0)})`,
    write: told(9, writeDemonstrations),
  },
  { name: 'materials', label: '宣传物料 materials', there: materialsThere, write: writeMaterials },
  {
    name: 'education',
    label: '消费教育 events and tips',
    there: () =>
      sql`exists (select from matter where source = 'education-register' and source_number = ${educationNumber(0)})`,
    write: told(12, writeEducation),
  },
]

export const volumes: readonly Part[] = [
  {
    name: 'complaints',
    label: '投诉 complaints',
    there: copy => matter('complaint', sql`source in ('hotline', 'national') and ${ofCopy(copy)}`),
    write: told(2, async (ctx, year) => {
      const { complaints, groups } = complaintsOf(year)
      for (const key of ['hotline', 'national'] as const)
        await inThousands(
          complaints.filter(each => each.source === key).map(each => each.there),
          async thousand => takeOverComplaints(ctx, await planComplaints(ctx, key, thousand, false), sources[key]),
        )
      await writeGroups(ctx, year, groups, hotline)
      return complaints.length
    }),
  },
  {
    name: 'reports',
    label: '举报 reports',
    there: copy => matter('report', sql`source = 'hotline' and ${ofCopy(copy)}`),
    write: told(3, (ctx, year) => takeOverReports(ctx, reportsOf(year), hotline)),
  },
  {
    name: 'consultations',
    label: '咨询 consultations',
    there: copy => matter('consultation', sql`source = 'hotline' and ${ofCopy(copy)}`),
    write: told(4, async (ctx, year) =>
      inThousands(consultationsOf(year, await articlesBefore(ctx)), thousand =>
        takeOverConsultations(ctx, thousand, hotline),
      ),
    ),
  },
  {
    name: 'orders',
    label: '12345工单 orders',
    there: copy => matter('workorder', ofCopy(copy)),
    write: told(5, async (ctx, year) => {
      const source = { key: citySource, label: '12345热线（2018年）', fileName: '12345-2018.xlsx' }
      return (await takeOverOrders(ctx, ordersOf(year), source)).created
    }),
  },
  {
    name: 'stationCases',
    label: '站内纠纷 disputes at stations',
    there: copy => matter('station-case', sql`source = 'station-register' and ${ofCopy(copy)}`),
    write: told(6, writeStationCases),
  },
  {
    name: 'advances',
    label: '先行赔付 advance payments',
    there: copy => matter('advance-payment', ofCopy(copy)),
    write: told(7, writeAdvances),
  },
  {
    name: 'clues',
    label: '线索 clues',
    there: copy => sql`exists (select from matter where kind = 'clue' and source_number = ${`XS2018-${copy}-1`})`,
    write: async (ctx, copy) => (await takeOverClues(ctx, cluesOf(copy, await castOf(ctx.db)))).length,
  },
]

/** After the volumes, once: which shop fails depends on what the year complained of. */
export const afterwards: readonly Part[] = [
  {
    name: 'batches',
    label: '抽检和专项 sampling and campaigns',
    there: () => sql`exists (select from matter where source = 'goods-2018' and source_number = 'plan-2018')`,
    write: told(8, writeGoods),
  },
  {
    name: 'cases',
    label: '案件 cases',
    there: () => matter('case', sql`source = 'cases-2018'`),
    write: told(9, writeCases),
  },
  {
    name: 'destroyed',
    label: '集中销毁 destruction',
    there: () => matter('destruction', sql`source = 'destroyed-2018'`),
    write: told(10, writeDestroyed),
  },
]
