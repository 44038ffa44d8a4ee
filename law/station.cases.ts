/** 维权站答复时限的实例，逐日数出来的：收到次日起的第一个工作日。 */
import type { DueCase } from './complaint.cases.ts'

export const stationDueCases: readonly DueCase[] = [
  { clock: 'station.answer', received: '2026-06-01', due: '2026-06-02', story: '周一登记，周二答复' },
  { clock: 'station.answer', received: '2026-06-05', due: '2026-06-08', story: '周五登记，隔周末' },
  { clock: 'station.answer', received: '2026-06-18', due: '2026-06-22', story: '端午前一日登记' },
  { clock: 'station.answer', received: '2026-04-30', due: '2026-05-06', story: '劳动节前一日登记' },
  { clock: 'station.answer', received: '2026-09-30', due: '2026-10-08', story: '国庆前一日登记' },
  { clock: 'station.answer', received: '2018-02-14', due: '2018-02-22', story: '2018年除夕前一日登记，春节连放七天' },
]
