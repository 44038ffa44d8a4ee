/** What the telephone takes along (GET /sampling-field). */
export interface FieldTask {
  id: number
  number: string
  class: string
  mode: string
  operatorId: number | null
  operatorName: string
  operatorAddress: string | null
  sampleName: string | null
  campaignId: number | null
  contact: string | null
  phone: string | null
}

export interface FieldPack {
  tasks: FieldTask[]
  samplers: { id: number; name: string; body: string }[]
  colleagues: { id: number; name: string }[]
  classes: { code: string; zh: string; en: string }[]
  at: string
}
