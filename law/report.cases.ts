/** Worked examples of reports: each counted day by day outside the program, then by law.test.ts, then by the program. */

import type { DueCase } from './complaint.cases.ts'
import type { Day } from './grammar.ts'

const cases: readonly DueCase[] = [
  { clock: 'report.filing', received: '2019-04-15', due: '2019-05-07', story: '劳动节调整为四天，4月28日、5月5日补班' },
  { clock: 'report.filing', received: '2026-06-08', due: '2026-06-30', story: '一个普通的周一：只隔周末' },
  {
    clock: 'report.filing',
    received: '2025-09-26',
    due: '2025-10-23',
    story: '国庆节、中秋节连放八天，9月28日、10月11日补班都计入',
  },
  { clock: 'report.filing', received: '2024-02-26', due: '2024-03-18', story: '跨闰日，二月二十九日是工作日' },
  {
    clock: 'report.filing',
    received: '2026-12-28',
    due: '2027-01-19',
    provisional: true,
    story: '跨入通知尚未公布的2027年：暂定',
  },
  { clock: 'report.filing', received: '2020-01-20', due: '2020-02-18', story: '春节假期延长：2月1日由上班改为放假' },
  { clock: 'report.filing', received: '2026-02-11', due: '2026-03-10', story: '春节九天，前后两个周六补班' },
  {
    clock: 'report.informer-notice',
    received: '2025-09-26',
    due: '2025-10-10',
    story: '国庆节、中秋节连放八天，9月28日、10月11日补班都计入',
  },
  { clock: 'report.informer-notice', received: '2024-02-26', due: '2024-03-04', story: '跨闰日，二月二十九日是工作日' },
  {
    clock: 'report.informer-notice',
    received: '2020-01-20',
    due: '2020-02-04',
    story: '春节假期延长：2月1日由上班改为放假',
  },
  { clock: 'report.informer-notice', received: '2026-02-11', due: '2026-02-25', story: '春节九天，前后两个周六补班' },
  { clock: 'report.informer-notice', received: '2026-04-14', due: '2026-04-21', story: '令第20号最后一日' },
  {
    clock: 'report.informer-notice',
    received: '2026-04-03',
    started: '2026-04-03',
    due: '2026-04-13',
    story: '清明三天',
  },
  { clock: 'report.informer-notice', received: '2021-09-17', due: '2021-09-26', story: '中秋前周六补班' },
  {
    clock: 'report.filing-extended',
    received: '2026-06-08',
    due: '2026-07-21',
    story: '普通：隔端午节，只放6月19日一天',
  },
  {
    clock: 'report.filing-extended',
    received: '2025-09-12',
    due: '2025-10-30',
    story: '隔国庆节、中秋节，9月28日、10月11日补班计入',
  },
  {
    clock: 'report.filing-extended',
    received: '2024-01-29',
    due: '2024-03-14',
    story: '隔春节八天，前后两个周日补班，跨闰日',
  },
  {
    clock: 'report.filing-extended',
    received: '2020-01-06',
    due: '2020-02-24',
    story: '春节假期延长：2月1日由上班改为放假',
  },
  { clock: 'report.filing-extended', received: '2021-07-14', due: '2021-08-25', story: '处罚程序暂行规定最后一日' },
  {
    clock: 'report.filing-extended',
    received: '2026-06-01',
    paused: [{ from: '2026-06-10', to: '2026-06-16' }],
    due: '2026-07-21',
    story: '检验七日，其中五个工作日不计入',
  },
  { clock: 'report.filing-extended', received: '2019-04-01', due: '2019-05-15', story: '处罚程序暂行规定第一日' },
  { clock: 'report.advertising-notice', received: '2026-06-08', due: '2026-06-17', story: '普通' },
  {
    clock: 'report.advertising-notice',
    received: '2025-09-26',
    due: '2025-10-13',
    story: '国庆节、中秋节连放八天，9月28日、10月11日补班都计入',
  },
  { clock: 'report.advertising-notice', received: '2024-02-26', due: '2024-03-06', story: '跨闰日' },
  { clock: 'report.advertising-notice', received: '2020-01-20', due: '2020-02-06', story: '春节假期延长' },
  {
    clock: 'report.advertising-notice',
    received: '2026-02-11',
    due: '2026-02-27',
    story: '春节九天，前后两个周六补班',
  },
  { clock: 'report.advertising-notice', received: '2018-06-13', due: '2018-06-25', story: '端午节' },
  { clock: 'report.advertising-notice', received: '2015-09-01', due: '2015-09-11', story: '修订后的广告法施行第一日' },
  {
    clock: 'report.advertising-notice',
    received: '2026-04-15',
    due: '2026-04-24',
    story: '令第121号第一日：广告法另有规定',
  },
  {
    clock: 'report.filing',
    received: '2026-06-01',
    paused: [{ from: '2026-06-10', to: '2026-06-16' }],
    due: '2026-06-30',
    story: '检验七日，其中五个工作日不计入',
  },
  {
    clock: 'report.filing',
    received: '2026-06-01',
    started: '2026-06-15',
    due: '2026-07-07',
    story: '合并处理：自6月15日收到最后一次举报之日重新计算（R5）',
  },
]

/** What lies undispatched is due as if it ran already: the same fifteen days, the same cases. */
export const reportDueCases: readonly DueCase[] = [
  ...cases,
  ...cases.filter(each => each.clock === 'report.filing').map(each => ({ ...each, clock: 'report.undispatched' })),
]

/** No act knew the clock on that day. */
export const reportWithoutBasis: readonly { clock: string; received: Day; story: string }[] = [
  { clock: 'report.informer-notice', received: '2026-04-15', story: '令第121号删去对实名举报人的立案告知' },
  { clock: 'report.informer-notice', received: '2019-12-31', story: '令第20号施行前一日' },
  { clock: 'report.filing', received: '2019-03-31', story: '处罚程序规定施行前一日' },
  { clock: 'report.filing-extended', received: '2019-03-31', story: '处罚程序规定施行前一日' },
  { clock: 'report.advertising-notice', received: '2015-08-31', story: '修订后的广告法施行前一日' },
]
