/**
 * 管辖: which office is competent, and why (Order 121 art. 13; Order 20 art. 12).
 *
 * An operator: where it does business or is domiciled. A platform or own web shop: its domicile. A merchant on a platform:
 * the address it publishes there, or the platform's domicile; the platform's alone where none is published or it cannot be
 * reached. The office comes from the area table, down to the street; the receiving centre's staff accept it with one key.
 */
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { showOffice } from '../office/index.ts'
import { placeInEnglish, showOperator } from '../party/index.ts'
import { areaByCode, areaInAddress, placeElsewhere } from './area.ts'
import type { Whereabouts } from './contract.ts'

export interface Competence {
  officeId: number
  office: string
  reason: Label
  basis: string
  /** How sure: 1 the area code is known; less where it was read out of an address. */
  sure: number
}
export type Suggestion =
  | (Competence & { alternatives: Competence[] })
  | { officeId: null; reason: Label; alternatives: [] }

const art13 = '《市场监督管理投诉举报处理办法》第十三条'

interface Place {
  areaCode: string | null
  address: string | null
  why: Label
  sure: number
  /** Why it is this place and not another, before the place itself is named. */
  since?: Label
}

export async function suggestOffice(ctx: Context, known: Whereabouts): Promise<Suggestion> {
  const found: Competence[] = []
  for (const place of await placesOf(ctx, known)) {
    for (const office of await officesFor(ctx, place))
      if (!found.some(each => each.officeId === office.officeId)) found.push(office)
  }
  const [first, ...alternatives] = found
  if (first) return { ...first, alternatives }
  const elsewhere = await placeElsewhere(ctx, known)
  if (elsewhere)
    return {
      officeId: null,
      reason: {
        zh: `地址在${elsewhere}，不在本市：本市没有处理权限，请核对；属实的告知投诉人向经营者所在地反映`,
        en: 'The address lies outside the city, which is not competent then. Check it; if it is right, tell the caller to turn to the authority there',
      },
      alternatives: [],
    }
  return {
    officeId: null,
    reason: {
      zh: '地址不足以判断辖区，请选择街道或者单位',
      en: 'The address does not tell the district: choose a street or an office',
    },
    alternatives: [],
  }
}

/** In the order of art. 13. */
async function placesOf(ctx: Context, known: Whereabouts): Promise<Place[]> {
  const operator = known.operatorId === undefined ? undefined : await showOperator(ctx, known.operatorId)
  const platform = known.platformId === undefined ? undefined : await showOperator(ctx, known.platformId)
  const said: Place = {
    areaCode: known.areaCode ?? null,
    address: known.address ?? null,
    sure: known.areaCode ? 1 : 0.8,
    why: { zh: '被投诉人实际经营地', en: 'where the respondent does business' },
  }
  const business: Place = {
    areaCode: operator?.area_code ?? null,
    address: operator?.address ?? null,
    sure: 1,
    why: { zh: '名录所载经营地', en: 'its place of business on the register' },
  }
  const domicile: Place = {
    areaCode: operator?.domicile_area_code ?? null,
    address: operator?.domicile ?? null,
    sure: 0.9,
    why: { zh: '名录所载住所地', en: 'its domicile on the register' },
  }
  if (platform) {
    const home: Place = {
      areaCode: platform.domicile_area_code ?? platform.area_code,
      address: platform.domicile ?? platform.address,
      sure: 1,
      why: { zh: `平台经营者${platform.name}住所地`, en: `the domicile of the platform ${platform.name}` },
    }
    const published = {
      ...(known.areaCode || known.address ? said : business),
      why: { zh: '平台公示的地址', en: 'the address published on the platform' },
    }
    if (known.publishedAddressReachable === false)
      return [
        {
          ...home,
          since: {
            zh: '平台内经营者未公示地址或者联系不上，',
            en: 'the merchant publishes no address or cannot be reached there; ',
          },
        },
      ]
    return [published, home]
  }
  if (operator?.platform || (known.saleMode === 'online' && operator))
    return [
      { ...domicile, sure: 1, why: { zh: '电子商务经营者住所地', en: 'the domicile of the e-commerce operator' } },
      business,
      said,
    ]
  return known.areaCode ? [said, business, domicile] : [business, said, domicile]
}

/** The county bureau is competent (县级市场监督管理部门); the street's 市场监管所, which acts in its name, is offered beside it. */
async function officesFor(ctx: Context, place: Place): Promise<Competence[]> {
  const area = place.areaCode
    ? await areaByCode(ctx, place.areaCode)
    : place.address
      ? await areaInAddress(ctx, place.address)
      : undefined
  if (!area) return []
  const sure = place.areaCode ? place.sure : Math.min(place.sure, 0.7)
  const where = {
    zh: `${place.since?.zh ?? ''}${place.why.zh}在${area.name}`,
    en: `${place.since?.en ?? ''}${place.why.en} is in ${placeInEnglish(area.name)}`,
  }
  const county =
    area.countyId === null || area.countyId === area.officeId ? undefined : await showOffice(ctx, area.countyId)
  const own: Competence = {
    officeId: area.officeId,
    office: area.office,
    basis: art13,
    sure,
    reason: {
      zh: `${where.zh}，由${area.office}处理`,
      en: `${where.en}: competent is ${area.officeEn || area.office}`,
    },
  }
  if (!county) return [own]
  const countyEn = county.name_en || county.name
  return [
    {
      officeId: county.id,
      office: county.name,
      basis: art13,
      sure,
      reason: { zh: `${where.zh}，由${county.name}处理`, en: `${where.en}: competent is ${countyEn}` },
    },
    {
      ...own,
      sure: sure * 0.9,
      reason: {
        zh: `${where.zh}，${area.office}以${county.name}名义处理`,
        en: `${where.en}: ${area.officeEn || area.office} acts in the name of ${countyEn}`,
      },
    },
  ]
}
