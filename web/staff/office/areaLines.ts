/**
 * 辖区表 pasted as lines `代码,名称,级别,上级代码,机构编码,纬度,经度`, commas or tabs as a spreadsheet gives them; the last four
 * may be missing. Says of each line what it would do, before anything is sent.
 */
import type { Label } from '../../../law/grammar.ts'
import { readPlace } from '../matter/place.ts'
import type { AreaRow, OfficeRow } from './office.ts'

export interface AreaLine {
  line: number
  text: string
  area?: AreaRow
  is?: 'new' | 'changed' | 'same'
  problem?: Label
}

const levels: Record<string, AreaRow['level']> = {
  city: 'city',
  市: 'city',
  county: 'county',
  县: 'county',
  区: 'county',
  县区: 'county',
  street: 'street',
  街道: 'street',
  镇: 'street',
  乡: 'street',
}
const above = { city: undefined, county: 'city', street: 'county' } as const

export function readAreaLines(text: string, known: readonly AreaRow[], offices: readonly OfficeRow[]): AreaLine[] {
  const areas = new Map(known.map(area => [area.code, area]))
  const seen = new Set<string>()
  const lines: AreaLine[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const said = raw.trim()
    if (said === '') continue
    const cells = said.split(/[,，\t]/).map(cell => cell.normalize('NFKC').trim())
    if (lines.length === 0 && /^(代码|code)$/i.test(cells[0] ?? '')) continue
    const read = { line: index + 1, text: said, ...readCells(cells, areas, offices) }
    if (read.area && seen.has(read.area.code))
      lines.push({ ...read, problem: { zh: '代码重复', en: 'The code occurs twice' } })
    else lines.push(read)
    if (!read.area) continue
    seen.add(read.area.code)
    // What is listed first can be the parent of what follows.
    areas.set(read.area.code, read.area)
  }
  return lines
}

function readCells(
  [code = '', name = '', levelWord = '', parentCode = '', officeCode = '', latitude = '', longitude = '']: string[],
  areas: Map<string, AreaRow>,
  offices: readonly OfficeRow[],
): Pick<AreaLine, 'area' | 'is' | 'problem'> {
  const wrong = (zh: string, en: string) => ({ problem: { zh, en } })
  if (!/^\d{6,12}$/.test(code)) return wrong('代码须为6至12位数字', 'The code must be 6 to 12 digits')
  if (name === '') return wrong('没有名称', 'The name is missing')
  const level = levels[levelWord.toLowerCase()]
  if (!level) return wrong('级别须为市、县区或街道', 'The level must be city, county or street')
  const parent = areas.get(parentCode)
  if (parentCode !== '' && !parent)
    return wrong(`没有上级${parentCode}，请先列上级`, `No parent ${parentCode}: list parents first`)
  if (parent?.level !== above[level])
    return wrong('市无上级，县区的上级是市，街道的上级是县区', 'A county lies in the city, a street in a county')
  const office = offices.find(each => each.code === officeCode)
  if (officeCode !== '' && !office) return wrong(`没有机构${officeCode}`, `No office ${officeCode}`)
  const place = readPlace(`${latitude} ${longitude}`)
  if (place.latitude !== undefined && (Math.abs(place.latitude) > 90 || Math.abs(place.longitude!) > 180))
    return wrong('纬度和经度须为度数，都填或者都不填', 'Latitude and longitude must be degrees, both or neither')
  const before = areas.get(code)
  // A paste without offices or places does not take them away.
  const officeId = office?.id ?? before?.officeId ?? null
  const area = { code, name, level, parentCode: parentCode || null, officeId, ...place }
  const moved =
    place.latitude !== undefined && (before?.latitude !== place.latitude || before?.longitude !== place.longitude)
  const same =
    before && before.name === name && before.level === level && (before.parentCode ?? '') === parentCode
      ? before.officeId === officeId && !moved
      : false
  return { area, is: !before ? 'new' : same ? 'same' : 'changed' }
}
