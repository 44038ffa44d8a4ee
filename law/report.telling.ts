/**
 * 告知举报人: only where the law in force on the day of receipt says so (Order 121 art. 36). The respondent is never told
 * of a report (art. 37).
 */
import { advertisingLaw, foodSafetyLaw, order20, order121 } from './acts.ts'
import { type Basis, cite, type Day, inForce, type Label } from './grammar.ts'
import type { ReportOutcome } from './report.grounds.ts'

export interface Telling {
  basis: Basis
  says: string
  /** The limit that the decision starts, or that has run since receipt. */
  clock?: 'informer-notice' | 'advertising-notice'
  when: Label
  applies: (report: Told) => boolean
}

export interface Told {
  result: ReportOutcome
  named: boolean
  advertising: boolean
  foodSafety: boolean
}

const decided = (result: ReportOutcome) => result === 'filed' || result === 'not-filed'

export const tellings: readonly Telling[] = [
  {
    basis: cite(order20, '第三十一条'),
    says: '举报人实名举报的，有处理权限的市场监督管理部门还应当自作出是否立案决定之日起五个工作日内告知举报人',
    clock: 'informer-notice',
    when: { zh: '实名举报，作出是否立案决定', en: 'Named informer, decision on a case' },
    applies: ({ result, named }) => named && decided(result),
  },
  {
    basis: cite(advertisingLaw, '第五十三条'),
    says: '接到投诉、举报的部门应当自收到投诉之日起七个工作日内，予以处理并告知投诉、举报人',
    clock: 'advertising-notice',
    when: { zh: '广告违法举报，作出处理', en: 'Report on an advertisement, once handled' },
    applies: ({ result, advertising }) => advertising && (decided(result) || result === 'transferred'),
  },
  {
    basis: cite(foodSafetyLaw, '第一百一十五条'),
    says: '对不属于本部门职责的，应当移交有权处理的部门并书面通知咨询、投诉、举报人',
    when: { zh: '食品安全举报，移送有权处理的部门', en: 'Report on food safety, handed to whom it belongs' },
    applies: ({ result, foodSafety }) => foodSafety && result === 'transferred',
  },
  {
    basis: cite(order20, '第二十九条'),
    says: '收到举报的市场监督管理部门不具备处理权限的，应当告知举报人直接向有处理权限的市场监督管理部门提出',
    when: { zh: '没有处理权限', en: 'No power over the report' },
    applies: ({ result }) => result === 'referred',
  },
  {
    basis: cite(order121, '第三十四条'),
    says: '收到举报的市场监督管理部门不具备处理权限的，应当告知举报人',
    when: { zh: '没有处理权限', en: 'No power over the report' },
    applies: ({ result }) => result === 'referred',
  },
]

/** Which rules ask that the informer of this report be told, on the day whose law governs it. None: nobody is told. */
export const tellingsOwed = (lawOn: Day, told: Told): readonly Telling[] =>
  tellings.filter(each => inForce(each.basis.act, lawOn) && each.applies(told))

/** 保密: neither the informer nor the handling reaches the respondent or anybody whom it does not concern. */
const secrecies = [cite(order20, '第三十三条'), cite(order121, '第三十七条')]

/** Of the order that governs the report; none is named for one older than both. */
export const secrecyOf = (lawOn: Day) => secrecies.find(each => inForce(each.act, lawOn))
