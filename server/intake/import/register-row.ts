/** One row of a register of operators: what its columns are called, and what their cells mean. */
import { china, inChina } from '../../../law/place.ts'
import type { SamplingClassCode } from '../../../law/sampling.classes.ts'
import { samplingClasses, samplingClassOf } from '../../../law/sampling.classes.ts'
import { type OperatorInRegister, usccProblem } from '../../party/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import { cleanCode, cleanLine, cleanPhone, isAbsent } from '../table/clean.ts'
import { columnName } from '../table/header.ts'

const columns = {
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', '企业统一社会信用代码', '统一信用代码', 'uscc'],
  name: ['名称', '企业名称', '主体名称', '市场主体名称', '单位名称', '经营者名称', '公司名称', '字号名称', 'name'],
  shortName: ['简称', '字号', '招牌', '店招'],
  formerNames: ['曾用名', '曾用名称', '原名称', '原企业名称', '历史名称', '变更前名称', '更名前名称'],
  address: ['经营地址', '经营场所', '地址', '企业地址', '实际经营地址', '生产经营地址', '详细地址', 'address'],
  domicile: ['住所', '注册地址', '住所地', '登记地址'],
  areaCode: ['行政区划代码', '区划代码', '所属区划代码', '地区代码'],
  phone: ['联系电话', '电话', '联系方式', '手机', '固定电话', 'phone'],
  contact: ['联系人', 'contact'],
  legalPerson: ['法定代表人', '负责人', '经营者', '法定代表人（负责人、经营者）'],
  industry: ['行业', '行业分类', '行业门类', '所属行业', 'industry'],
  trade: ['经营类别', '商品类别', '经营商品', '经营商品类别', '监管类别'],
  status: ['经营状态', '登记状态', '主体状态', '企业状态', '市场主体状态', '证照状态', '状态', '经营状况'],
  nearSchool: ['学校周边', '校园周边', '学校周边300米', '是否学校周边', '是否校园周边'],
  latitude: ['纬度', 'latitude', 'lat'],
  longitude: ['经度', 'longitude', 'lng', 'lon'],
} as const
type Column = keyof typeof columns
type At = Partial<Record<Column, number>>
const known = new Set(Object.values(columns).flatMap(names => names.map(name => columnName(name).key)))

export const knowsRegisterColumn = (key: string) => known.has(key)
/** Without a code and a name it is no register. */
export function isRegister(headers: readonly string[]) {
  const at = registerColumnsIn(headers)
  return at.uscc !== undefined && at.name !== undefined
}

export function registerColumnsIn(headers: readonly string[]): At {
  const keys = headers.map(header => columnName(header).key)
  const taken = new Set<number>()
  const found: At = {}
  for (const [field, names] of Object.entries(columns) as [Column, readonly string[]][]) {
    const column = names.map(name => keys.indexOf(columnName(name).key)).find(each => each >= 0 && !taken.has(each))
    if (column === undefined) continue
    taken.add(column)
    found[field] = column
  }
  return found
}

export function operatorIn(
  row: number,
  cells: string[],
  at: At,
  headers: readonly string[],
  areas: ReadonlySet<string>,
): { operator?: OperatorInRegister; problem?: RowProblem } {
  const cell = (field: Column) => {
    const text = cleanLine(cells[at[field] ?? -1] ?? '')
    return isAbsent(text) ? undefined : text
  }
  const refuse = (field: Column, problem: RowProblem['problem']) => ({
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
  const standing = standingIn(cell('status'))
  if (standing === undefined)
    return refuse('status', {
      zh: `不认识的经营状态“${cell('status')}”，应为存续（在营、开业）、停业、迁出、吊销、注销、无照之一`,
      en: 'is no state that is known: trading, suspended, moved away, revoked, cancelled, unlicensed',
    })
  const place = placeIn(cell('latitude'), cell('longitude'))
  if (place === undefined)
    return refuse(at.latitude === undefined ? 'longitude' : 'latitude', {
      zh: `经纬度不完整或者不在中国境内，应为十进制度，纬度 ${china.latitude.from} 至 ${china.latitude.to}，经度 ${china.longitude.from} 至 ${china.longitude.to}`,
      en: 'latitude and longitude are not whole or not in China: decimal degrees, both or none',
    })
  const areaCode = cell('areaCode')
  return {
    operator: {
      uscc,
      name,
      short_name: cell('shortName')?.slice(0, 120) ?? null,
      address: cell('address')?.slice(0, 200) ?? null,
      domicile: cell('domicile')?.slice(0, 200) ?? null,
      area_code: areaCode !== undefined && areas.has(areaCode) ? areaCode : null,
      area_by_address: null,
      phone: cleanPhone(cells[at.phone ?? -1] ?? '') ?? null,
      contact: cell('contact')?.slice(0, 60) ?? null,
      legal_person: cell('legalPerson')?.slice(0, 60) ?? null,
      industry: cell('industry')?.slice(0, 60) ?? null,
      former_names: (cell('formerNames')?.split(/[；;、，,|]/) ?? [])
        .map(each => each.trim().slice(0, 120))
        .filter(each => each !== ''),
      trade: classesIn(cell('trade')),
      ...standing,
      near_school: yesOrNo(cell('nearSchool')),
      ...place,
    },
  }
}

/** 存续, 在营, 开业: it trades; 注销, 吊销, 停业, 迁出: nobody is drawn or visited there. */
function standingIn(text: string | undefined): Pick<OperatorInRegister, 'licence' | 'status'> | undefined {
  if (text === undefined) return { licence: null, status: null }
  if (/注销/.test(text) && !/未注销/.test(text)) return { licence: 'cancelled', status: 'closed' }
  if (/吊销|撤销/.test(text)) return { licence: 'revoked', status: 'closed' }
  if (/无照|无证/.test(text)) return { licence: 'unlicensed', status: 'open' }
  if (/停业|歇业|迁出|清算|关闭/.test(text)) return { licence: 'licensed', status: 'closed' }
  if (/存续|在营|开业|在业|在册|正常|有照|登记成立|迁入|营业/.test(text)) return { licence: 'licensed', status: 'open' }
  return undefined
}

/** 家用电子电器、服装鞋帽; 玩具 too. What nothing recognises is 其他商品. */
function classesIn(text: string | undefined): SamplingClassCode[] {
  const words = (text?.split(/[；;、，,|/]/) ?? []).map(each => each.trim()).filter(each => each !== '')
  return [
    ...new Set(words.map(each => (each in samplingClasses ? (each as SamplingClassCode) : samplingClassOf(each)))),
  ]
}

/** Both, or neither. @returns undefined where they are no place */
function placeIn(latitude: string | undefined, longitude: string | undefined) {
  if (latitude === undefined && longitude === undefined) return { latitude: null, longitude: null }
  const place = { latitude: Number(latitude), longitude: Number(longitude) }
  return inChina(place) ? place : undefined
}

function yesOrNo(text: string | undefined) {
  if (text === undefined) return null
  return /^(是|有|√|✓|1|y|yes|true)$/i.test(text) ? true : /^(否|无|0|n|no|false)$/i.test(text) ? false : null
}
