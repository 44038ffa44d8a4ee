/** The offices of 楚江市: 市局消保分局, 12315指挥中心, six county bureaus and their 市场监管所. */
import { pinyin } from 'pinyin-pro'
import { areaOf, areas, cityCode, cityName, placeName } from './areas.ts'

export interface SeedOffice {
  code: string
  name: string
  nameEn: string
  kind: 'bureau' | 'centre' | 'county' | 'sub-office'
  /** Parents come before children. */
  parent?: string
  /** 发文机关代字: 楚市监消〔2026〕1号. One per office, so that each numbers its letters without gaps. */
  letterPrefix: string
  address: string
  phone: string
}

const prefixes: Record<string, string> = {
  '429902': '望市监',
  '429903': '鹤市监',
  '429904': '梅市监',
  '429921': '枫市监',
  '429922': '岚市监',
  '429971': '楚经开市监',
}
const englishCounties: Record<string, string> = {
  '429902': 'Wangchu District',
  '429903': 'Heting District',
  '429904': 'Meipu District',
  '429921': 'Fengchuan County',
  '429922': 'Lanxi County',
  '429971': 'Chujiang Development Zone',
}
const roads: Record<string, string> = {
  '429902': '古渡街道府前路18号',
  '429903': '南湖街道湖滨大道66号',
  '429904': '梅花岭街道矿冶路9号',
  '429921': '城关镇枫川大道101号',
  '429922': '岚城镇临溪路7号',
  '429971': '金山街道创业路1号',
}

/** No Chinese city has the dialling code 0729: nobody is called by accident. */
const fixedLine = (last: number) => `0729-555${String(last).padStart(4, '0')}`

const latin = (name: string) =>
  pinyin(name, { toneType: 'none', separator: '' }).replace(/^./, first => first.toUpperCase())

export const bureauCode = cityCode
export const centreCode = '429900-12315'

const counties = areas.filter(area => area.level === 'county')
const seats = areas.filter(area => area.level === 'street' && area.office === area.code)

export const offices: SeedOffice[] = [
  {
    code: bureauCode,
    name: `${cityName}市场监督管理局消费者权益保护分局`,
    nameEn: 'Consumer Protection Branch, Chujiang Market Supervision Bureau',
    kind: 'bureau',
    letterPrefix: '楚市监消',
    address: `${cityName}望楚区古渡街道江汉大道315号`,
    phone: fixedLine(3150),
  },
  {
    code: centreCode,
    name: `${cityName}12315投诉举报指挥中心`,
    nameEn: 'Chujiang 12315 Command Centre',
    kind: 'centre',
    parent: bureauCode,
    letterPrefix: '楚市监指',
    address: `${cityName}望楚区古渡街道江汉大道315号二楼`,
    phone: fixedLine(2315),
  },
  ...counties.map(({ code, name }, place) => ({
    code,
    name: `${cityName}${name}市场监督管理局`,
    nameEn: `${englishCounties[code]} Market Supervision Bureau`,
    kind: 'county' as const,
    parent: bureauCode,
    letterPrefix: prefixes[code]!,
    address: placeName(code) + roads[code],
    phone: fixedLine(4000 + place),
  })),
  ...seats.map(({ code, name, parent }, place) => {
    const stem = name.replace(/(街道|镇|乡)$/, '')
    return {
      code,
      name: `${areaOf(parent!).name}市场监督管理局${stem}市场监管所`,
      nameEn: `${latin(stem)} Market Supervision Office, ${englishCounties[parent!]}`,
      kind: 'sub-office' as const,
      parent: parent!,
      letterPrefix: `${prefixes[parent!]}${stem}`,
      address: `${placeName(code)}综合服务中心一楼`,
      phone: fixedLine(5000 + place),
    }
  }),
]
