/** 经营主体名录: a register of operators is brought in, known by the credit code; what it gives is what counts. */

import type { Context } from '../../kernel/context.ts'
import type { World } from '../../kernel/world.ts'
import { keepRegister, type OperatorInRegister, proposeMerges, usccProblem } from '../../party/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import { cleanCode, cleanLine, cleanPhone, isAbsent } from '../table/clean.ts'
import { columnName } from '../table/header.ts'
import { readTable } from '../table/read.ts'
import { refuseFile } from '../table/refuse.ts'
import { rejectsWriter } from '../table/rejects.ts'
import type { ImportOptions, ImportOutcome } from './run.ts'

const columns = {
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', '企业统一社会信用代码', '统一信用代码', 'uscc'],
  name: ['名称', '企业名称', '主体名称', '市场主体名称', '单位名称', '经营者名称', '公司名称', '字号名称', 'name'],
  shortName: ['简称', '字号', '招牌', '店招'],
  address: ['经营地址', '经营场所', '地址', '企业地址', '实际经营地址', '生产经营地址', '详细地址', 'address'],
  domicile: ['住所', '注册地址', '住所地', '登记地址'],
  areaCode: ['行政区划代码', '区划代码', '所属区划代码', '地区代码'],
  phone: ['联系电话', '电话', '联系方式', '手机', '固定电话', 'phone'],
  contact: ['联系人', '法定代表人', '负责人', '经营者', 'contact'],
  industry: ['行业', '行业分类', '行业门类', '所属行业', 'industry'],
} as const
type Column = keyof typeof columns
const known = new Set(Object.values(columns).flatMap(names => names.map(name => columnName(name).key)))

export const knowsRegisterColumn = (key: string) => known.has(key)
/** Without a code and a name it is no register. */
export function isRegister(headers: readonly string[]) {
  const at = columnsIn(headers)
  return at.uscc !== undefined && at.name !== undefined
}

/** As runImport, for `--as operators`. A code that stands twice: the later row counts. */
export async function importOperators(
  world: World,
  path: string,
  fileName: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const table = await readTable(path, fileName, { knows: knowsRegisterColumn })
  const at = columnsIn(table.headers)
  if (at.uscc === undefined || at.name === undefined) {
    await table.close()
    throw refuseFile(
      fileName,
      '经营主体名录须有“统一社会信用代码”和“名称”两列',
      'a register of operators needs the columns 统一社会信用代码 and 名称',
    )
  }
  const rejects = options.rejects === undefined ? undefined : rejectsWriter(options.rejects, table.headers)
  const outcome: ImportOutcome = {
    ...{ rows: 0, total: null, created: 0, updated: 0, unchanged: 0, rejected: 0, repeated: 0 },
    problems: [],
    cancelled: false,
    holdsReports: false,
    seen: {
      ...{ format: table.format, headerRow: table.headerRow, profile: 'operators' },
      ...(table.encoding && { encoding: table.encoding }),
      ...(table.sheet && { sheet: table.sheet }),
      taken: Object.fromEntries(Object.entries(at).map(([field, column]) => [field, table.headers[column]])),
      kept: [],
    },
  }
  const areas = new Set((await ctx.db.selectFrom('area').select('code').execute()).map(each => each.code))
  const found = new Map<string, OperatorInRegister>()
  try {
    for await (const { row, cells } of table.rows) {
      outcome.rows += 1
      const { operator, problem } = operatorIn(row, cells, at, table.headers, areas)
      if (operator) {
        if (found.has(operator.uscc)) {
          outcome.unchanged += 1
          outcome.repeated += 1
        }
        found.set(operator.uscc, operator)
      } else {
        outcome.rejected += 1
        outcome.problems.push(problem!)
        rejects?.write(cells, [problem!])
      }
      if (outcome.rows % 1000 === 0) options.onProgress?.(outcome)
    }
    outcome.total = outcome.rows
    const list = [...found.values()]
    for (let from = 0; from < list.length; from += 1000) {
      if (await options.cancelled?.()) {
        outcome.cancelled = true
        break
      }
      const part = list.slice(from, from + 1000)
      const done = options.dryRun
        ? await keepRegister(ctx, part, false)
        : await world.db.transaction().execute(db => keepRegister({ ...ctx, db }, part, true))
      outcome.created += done.created
      outcome.updated += done.updated
      outcome.unchanged += done.unchanged
      options.onProgress?.(outcome)
    }
    // Who may be one and the same is proposed to a person, never merged by a table.
    if (!options.dryRun && outcome.created + outcome.updated > 0)
      await world.db.transaction().execute(db => proposeMerges({ ...ctx, db }))
    return outcome
  } finally {
    await rejects?.close()
  }
}

function columnsIn(headers: readonly string[]): Partial<Record<Column, number>> {
  const keys = headers.map(header => columnName(header).key)
  const taken = new Set<number>()
  const found: Partial<Record<Column, number>> = {}
  for (const [field, names] of Object.entries(columns) as [Column, readonly string[]][]) {
    const column = names.map(name => keys.indexOf(columnName(name).key)).find(each => each >= 0 && !taken.has(each))
    if (column === undefined) continue
    taken.add(column)
    found[field] = column
  }
  return found
}

function operatorIn(
  row: number,
  cells: string[],
  at: Partial<Record<Column, number>>,
  headers: readonly string[],
  areas: ReadonlySet<string>,
): { operator?: OperatorInRegister; problem?: RowProblem } {
  const cell = (field: Column) => {
    const text = cleanLine(cells[at[field] ?? -1] ?? '')
    return isAbsent(text) ? undefined : text
  }
  const refuse = (field: 'uscc' | 'name', problem: RowProblem['problem']) => ({
    problem: { row, field: headers[at[field]!]!, problem },
  })
  const uscc = cleanCode(cell('uscc') ?? '')
    .toUpperCase()
    .replace(/-/g, '')
  if (uscc === '')
    return refuse('uscc', {
      zh: '统一社会信用代码为空，无法确认是哪个主体',
      en: 'the credit code is blank: nobody can say which operator this is',
    })
  const wrong = usccProblem(uscc)
  if (wrong) return refuse('uscc', wrong)
  const name = cell('name')
  if (name === undefined) return refuse('name', { zh: '名称为空', en: 'the name is blank' })
  if (name.length > 120)
    return refuse('name', { zh: '名称超过120个字符', en: 'the name is longer than 120 characters' })
  const areaCode = cell('areaCode')
  const phone = cleanPhone(cells[at.phone ?? -1] ?? '')
  return {
    operator: {
      uscc,
      name,
      short_name: cell('shortName')?.slice(0, 120) ?? null,
      address: cell('address')?.slice(0, 200) ?? null,
      domicile: cell('domicile')?.slice(0, 200) ?? null,
      area_code: areaCode !== undefined && areas.has(areaCode) ? areaCode : null,
      phone: phone ?? null,
      contact: cell('contact')?.slice(0, 60) ?? null,
      industry: cell('industry')?.slice(0, 60) ?? null,
    },
  }
}
