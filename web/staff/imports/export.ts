/** What the server says of an export (server/intake/export). */
import type { NewExport } from '../../../server/intake/contract.ts'
import type { Label } from '../../kit/say.tsx'

export type ExportOrder = NewExport

export interface ExportRun {
  id: number
  platform: 'hotline' | 'national'
  format: 'xlsx' | 'csv'
  from: string
  to: string
  office: string | null
  by: string
  state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
  rows: number
  total: number | null
  counts: Record<string, number> | null
  problem: Label | null
  hasFile: boolean
  downloads: number
  cancelAsked: boolean
  startedAt: string
  finishedAt: string | null
}

export const isUnderWay = (run: ExportRun) => run.state === 'waiting' || run.state === 'running'

export const platforms = [
  { code: 'hotline', zh: '本市12315热线', en: 'City 12315 hotline', initials: 'bs12315rx' },
  { code: 'national', zh: '全国12315平台', en: 'National 12315 platform', initials: 'qg12315pt' },
]
export const formats = [
  { code: 'xlsx', zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)', initials: 'xlsx' },
  { code: 'csv', zh: '文本（.csv）', en: 'Text (.csv)', initials: 'csv' },
]
export const countedKinds: Record<string, Label> = {
  complaint: { zh: '投诉', en: 'complaints' },
  report: { zh: '举报', en: 'reports' },
  consultation: { zh: '咨询', en: 'consultations' },
}
