/** 消费教育引导的指标: what was published and opened, which events were held, whom they reached and what they cost. */
import type { Label } from './grammar.ts'
import { type Indicator, indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const heldIn = { zh: '举办之日在期内', en: 'The day it was held lies in the period' }

const of = (label: Label, definition: Label, base: Label, more: Partial<Indicator> = {}): Indicator => ({
  label,
  definition,
  numerator: label,
  base,
  exclusions: none,
  unit: 'matter',
  decimals: 0,
  confidence: 'C',
  ...more,
})
const published = { zh: '发布之日在期内', en: 'The day of publication lies in the period' }
const withdrawn = { exclusions: { zh: '已撤回的', en: 'Those withdrawn' } }

export const educationIndicators = indicatorList({
  'tips-published': of(
    { zh: '消费提示', en: 'Tips published' },
    { zh: '期内发布的消费提示篇数', en: 'Consumer tips published in the period' },
    published,
    withdrawn,
  ),
  'warnings-published': of(
    { zh: '消费警示', en: 'Warnings published' },
    { zh: '期内发布的消费警示篇数', en: 'Consumer warnings published in the period' },
    published,
    withdrawn,
  ),
  'advisory-reads': of(
    { zh: '提示警示打开次数', en: 'Openings of tips and warnings' },
    {
      zh: '期内在公众网页上打开提示警示和下载其Word的次数（不记是谁，同一人打开几次算几次）',
      en: 'How often they were opened or downloaded on the portal; nobody is recognised, so the same reader counts each time',
    },
    { zh: '打开之日在期内', en: 'The day of the opening lies in the period' },
  ),
  'education-events': of(
    { zh: '宣传活动', en: 'Education events' },
    {
      zh: '期内举办的“3·15”、讲座、进校园、进社区、培训、媒体宣传场次',
      en: 'Events held in the period: 15 March, lectures, school and community visits, training, media',
    },
    heldIn,
  ),
  'education-attendance': of(
    { zh: '宣传活动到场人次', en: 'Attendance of events' },
    { zh: '期内举办的宣传活动到场人次之和', en: 'People present at events held in the period, added up' },
    heldIn,
    { unit: 'person' },
  ),
  'education-online-reach': of(
    { zh: '宣传活动线上观看人次', en: 'Online audience of events' },
    { zh: '期内举办的宣传活动登记的线上观看、收听人次之和', en: 'Viewers and listeners entered for events held' },
    heldIn,
    { unit: 'person' },
  ),
  'leaflets-handed-out': of(
    { zh: '发放宣传资料', en: 'Leaflets handed out' },
    {
      zh: '期内举办的宣传活动上发出的宣传资料份数',
      en: 'Leaflets handed out at events held in the period',
    },
    heldIn,
  ),
  'education-consultations': of(
    { zh: '现场接受咨询', en: 'Questions answered at events' },
    {
      zh: '期内举办的宣传活动上现场接受咨询的人次（没有登记为咨询件的）',
      en: 'People who asked at events held in the period, not registered as consultations',
    },
    heldIn,
    { unit: 'person' },
  ),
  'education-cost': of(
    { zh: '宣传活动支出', en: 'Cost of events' },
    { zh: '期内举办、已总结的宣传活动实际支出之和', en: 'What events held in the period and summed up have cost' },
    heldIn,
    { unit: 'fen', decimals: 2, exclusions: { zh: '尚未总结的', en: 'Those not summed up yet' } },
  ),
} satisfies Record<string, Indicator>)
