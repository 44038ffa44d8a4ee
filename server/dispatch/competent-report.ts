/**
 * 举报的管辖 (Order 121 arts. 29 to 32; Order 20 arts. 25 to 28): where the act happened, not where the business is registered.
 *
 * A platform or own site: its domicile. A shop on a platform: where it really does business; the platform's office too, if it
 * received the report first. Advertisements: the publisher's place; an internet advertisement that the advertiser published
 * itself: the advertiser's, which is also where another internet advertisement may be handled if it came there first.
 */
import type { Context } from '../kernel/context.ts'
import { showOffice } from '../office/index.ts'
import { placeInEnglish, showOperator } from '../party/index.ts'
import { areaByCode, areaInAddress, placeElsewhere } from './area.ts'
import type { Competence, Suggestion } from './competent.ts'
import type { ReportWhereabouts } from './contract.ts'

interface Place {
  areaCode?: string | null | undefined
  address?: string | null | undefined
  zh: string
  en: string
  article: string
}

export async function suggestReportOffice(ctx: Context, known: ReportWhereabouts): Promise<Suggestion> {
  const found: Competence[] = []
  for (const place of await placesOf(ctx, known))
    for (const office of await officesFor(ctx, place))
      if (!found.some(each => each.officeId === office.officeId)) found.push(office)
  const [first, ...alternatives] = found
  if (first) return { ...first, alternatives }
  const elsewhere = await placeElsewhere(ctx, { address: known.placeAddress, areaCode: known.placeAreaCode })
  return {
    officeId: null,
    reason: elsewhere
      ? {
          zh: `行为发生地在${elsewhere}，不在本市：没有处理权限的，告知举报人直接向有处理权限的市场监管部门提出`,
          en: 'It happened outside the city, which has no power over it then: tell the informer where to turn',
        }
      : {
          zh: '地址不足以判断辖区，请选择街道或者单位',
          en: 'The address does not tell the district: choose a street or an office',
        },
    alternatives: [],
  }
}

async function placesOf(
  ctx: Context,
  { respondent, platformId, venue, ...place }: ReportWhereabouts,
): Promise<Place[]> {
  const operator = respondent.operatorId === undefined ? undefined : await showOperator(ctx, respondent.operatorId)
  const platform = platformId === undefined ? undefined : await showOperator(ctx, platformId)
  const happened = (article: string): Place => ({
    areaCode: place.placeAreaCode,
    address: place.placeAddress,
    zh: '被举报行为发生地',
    en: 'the place where it happened',
    article,
  })
  const said = (article: string, zh: string, en: string): Place => ({ address: respondent.address, zh, en, article })
  const business = (article: string, zh = '实际经营地', en = 'its place of business'): Place[] => [
    { areaCode: operator?.area_code, address: operator?.address, zh, en, article },
    said(article, zh, en),
  ]
  const domicileOf = (firm: typeof operator, article: string, zh: string, en: string): Place => ({
    areaCode: firm?.domicile_area_code ?? firm?.area_code,
    address: firm?.domicile ?? firm?.address,
    zh,
    en,
    article,
  })
  switch (venue) {
    case 'platform':
      return [
        ...business('第三十一条第二款'),
        domicileOf(
          platform,
          '第三十一条第二款',
          '先行收到举报的平台经营者住所地',
          'the domicile of the platform that received it first',
        ),
      ]
    case 'website':
      return [
        domicileOf(operator, '第三十一条第一款', '电子商务经营者住所地', 'the domicile of the e-commerce operator'),
        said('第三十一条第一款', '电子商务经营者住所地', 'the domicile of the e-commerce operator'),
      ]
    case 'internet-advertising':
      return [...business('第三十二条', '广告主所在地', 'the place of the advertiser'), happened('第三十二条')]
    case 'media-advertising':
      return [
        { ...happened('第三十二条'), zh: '广告发布者所在地', en: 'the place of the publisher' },
        domicileOf(platform, '第三十二条', '广告发布者所在地', 'the place of the publisher'),
      ]
    default:
      return [happened('第二十九条'), ...business('第二十九条')]
  }
}

async function officesFor(ctx: Context, place: Place): Promise<Competence[]> {
  const area = place.areaCode
    ? await areaByCode(ctx, place.areaCode)
    : place.address
      ? await areaInAddress(ctx, place.address)
      : undefined
  if (!area) return []
  const sure = place.areaCode ? 1 : 0.7
  const basis = `《市场监督管理投诉举报处理办法》${place.article}`
  const county =
    area.countyId === null || area.countyId === area.officeId ? undefined : await showOffice(ctx, area.countyId)
  const competent = county ?? { id: area.officeId, name: area.office, name_en: area.officeEn }
  const there = `${place.en} is in ${placeInEnglish(area.name)}`
  const first: Competence = {
    officeId: competent.id,
    office: competent.name,
    basis,
    sure,
    reason: {
      zh: `${place.zh}在${area.name}，由${competent.name}处理`,
      en: `${there}: competent is ${competent.name_en || competent.name}`,
    },
  }
  if (!county) return [first]
  return [
    first,
    {
      officeId: area.officeId,
      office: area.office,
      basis,
      sure: sure * 0.9,
      reason: {
        zh: `${place.zh}在${area.name}，${area.office}以${county.name}名义处理`,
        en: `${there}: ${area.officeEn || area.office} acts in the name of ${county.name_en || county.name}`,
      },
    },
  ]
}
