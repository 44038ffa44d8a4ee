/** What the gallery shows: one of every state, made up for looking at and shown nowhere else. */
import type { ClockView, StepView } from '../../server/kernel/view.ts'
import type { Explanation } from './ClockExplanation.tsx'

const clock = (
  id: number,
  tone: ClockView['tone'],
  text: ClockView['text'],
  more: Partial<ClockView> = {},
): ClockView => ({
  id,
  name: 'mediation',
  label: { zh: '调解期限', en: 'Mediation' },
  binding: 'statute',
  startedOn: '2026-06-08',
  dueOn: '2026-08-07',
  provisional: false,
  pausedOn: null,
  stoppedOn: null,
  within: { zh: '60日', en: '60 days' },
  basis: '市场监督管理投诉举报处理办法 第二十三条',
  tone,
  text,
  ...more,
})

export const clocks: ClockView[] = [
  clock(1, 'calm', { zh: '剩42日', en: '42 days left' }),
  clock(2, 'soon', { zh: '剩2日', en: '2 days left' }, { provisional: true }),
  clock(3, 'overdue', { zh: '超期1日', en: '1 day over' }),
  clock(4, 'paused', { zh: '中止中', en: 'paused' }, { pausedOn: '2026-06-20' }),
  clock(5, 'met', { zh: '按期了结', en: 'met' }, { stoppedOn: '2026-07-01' }),
  clock(6, 'missed', { zh: '逾期了结', en: 'missed' }, { stoppedOn: '2026-08-10' }),
  clock(
    7,
    'calm',
    { zh: '剩5个工作日', en: '5 working days left' },
    {
      binding: 'service-norm',
      label: { zh: '一般投诉办结目标', en: 'Ordinary complaint target' },
    },
  ),
]

export const steps: StepView[] = [
  { name: 'accept', label: { zh: '受理', en: 'Accept' }, open: true, basis: ['第十五条'], tells: [] },
  {
    name: 'propose-refusal',
    label: { zh: '拟不予受理', en: 'Propose refusal' },
    open: true,
    basis: ['第十六条'],
    tells: [],
  },
  {
    name: 'refuse',
    label: { zh: '不予受理', en: 'Refuse' },
    open: false,
    because: { zh: '须由负责人办理，且不得为提出者本人', en: 'The head decides, and not the person who proposed it' },
    basis: ['第十六条'],
    tells: [],
  },
  {
    name: 'settle',
    label: { zh: '调解成功', en: 'Settled' },
    open: false,
    because: { zh: '当前为「待初查」，受理后才能办理', en: 'The complaint is not accepted yet' },
    basis: ['第二十四条'],
    tells: [],
  },
]

const skipped = { zh: '周末', en: 'weekend' }
export const explanation: Explanation = {
  number: 'TS20260601000001',
  receivedOn: '2026-06-01',
  clock: clock(
    8,
    'calm',
    { zh: '剩4个工作日', en: '4 working days left' },
    {
      label: { zh: '受理期限', en: 'Acceptance' },
      startedOn: '2026-06-11',
      dueOn: '2026-06-22',
      within: { zh: '7个工作日', en: '7 working days' },
    },
  ),
  days: [
    { day: '2026-06-12', counted: true, why: { zh: '工作日', en: 'working day' } },
    { day: '2026-06-13', counted: false, why: skipped },
    { day: '2026-06-14', counted: false, why: skipped },
    { day: '2026-06-15', counted: true, why: { zh: '工作日', en: 'working day' } },
    {
      day: '2026-06-19',
      counted: false,
      why: { zh: '端午节', en: 'Dragon Boat Festival' },
      source: '国办发明电〔2025〕7号',
    },
  ],
  notes: [{ zh: '收到之日不计算在内，从次日起算。', en: 'The day of receipt is not counted.' }],
}

export const classesShown = [
  { code: 'return-goods', zh: '退货', en: 'Return the goods', initials: 'th' },
  { code: 'repair', zh: '修理', en: 'Repair', initials: 'xl' },
  { code: 'refund', zh: '退还货款和服务费用', en: 'Refund', initials: 'thhkhfwfy' },
]
