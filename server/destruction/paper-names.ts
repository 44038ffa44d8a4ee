/** Which papers a lot has something to say on. */
import type { Selectable } from 'kysely'
import type { LotPaperName } from './contract.ts'
import type { LotTable } from './tables.ts'

export const titles: Record<LotPaperName, string> = {
  list: '拟销毁物品清单',
  approval: '罚没物品销毁审批表',
  record: '罚没物品销毁记录',
  summary: '销毁物品分类汇总表',
}

export function papersOf(row: Selectable<LotTable>, filled: boolean) {
  const there: Record<LotPaperName, boolean> = {
    list: filled,
    approval: filled,
    record: row.carried_on !== null,
    summary: filled,
  }
  return (Object.keys(there) as LotPaperName[]).filter(name => there[name]).map(name => ({ name, title: titles[name] }))
}
