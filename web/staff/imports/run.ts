/** What the server says of an import (server/intake). */
import type { Label } from '../../kit/say.tsx'

export interface Run {
  id: number
  state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
  rows: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Pairs of the register that may be one, found by this import. */
  merges?: number
  /** Rows in the file, once it has been read to its end; what follows is writing. */
  total: number | null
  cancelAsked: boolean
  problem: Label | null
  fileName: string
  dryRun: boolean
  /** What the rows are, and the profile their headers were read by. */
  kind?: string
  profile?: string | null
  seen?: { unused?: string[] } | null
  startedAt?: string
  finishedAt?: string | null
  problems: { row: number; field: string; problem: Label }[]
  problemGroups: { field: string; problem: Label; count: number; rows: number[] }[]
}

export const isUnderWay = (run: Run) => run.state === 'waiting' || run.state === 'running'

export const states: Record<Run['state'], Label> = {
  waiting: { zh: '排队', en: 'Waiting' },
  running: { zh: '进行中', en: 'Running' },
  done: { zh: '完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  failed: { zh: '失败', en: 'Failed' },
}

export const kinds = [
  {
    code: 'appeals',
    zh: '混合表（投诉、举报、咨询，按行判断）',
    en: 'Mixed: each row says what it is',
    initials: 'hhb',
  },
  { code: 'complaints', zh: '投诉', en: 'Complaints', initials: 'ts' },
  { code: 'reports', zh: '举报', en: 'Reports', initials: 'jb' },
  { code: 'workorders', zh: '12345工单', en: '12345 orders', initials: '12345gd' },
  { code: 'consultations', zh: '咨询', en: 'Consultations', initials: 'zx' },
  { code: 'operators', zh: '经营者名录', en: 'Operators', initials: 'jyzml' },
  { code: 'batches', zh: '抽检结果表', en: 'Sampling results', initials: 'cjjgb' },
]

export const profiles = [
  { code: 'national', zh: '全国12315平台导出表', en: 'National platform', initials: 'qg12315ptdcb' },
  { code: 'hotline', zh: '12315热线工单表', en: '12315 hotline', initials: '12315rxgdb' },
  { code: 'district12345', zh: '12345区县工单导出表', en: '12345 of a district', initials: '12345qxgddcb' },
  { code: 'messages', zh: '群众留言表', en: 'Citizen messages', initials: 'qzlyb' },
  { code: 'car', zh: '汽车投诉表', en: 'Car complaints', initials: 'qctsb' },
  { code: 'cfpb', zh: '美国CFPB金融投诉表', en: 'CFPB (USA)', initials: 'mgcfpbjrtsb' },
]
