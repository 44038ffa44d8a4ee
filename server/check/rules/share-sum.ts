/** 部分与总数, of shares: those of one whole that exclude each other are together no more than the whole, and none alone is. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { siblingsOf, sortOf } from '../siblings.ts'

const moving = /同比|环比|增长|上升|下降|减少|增加|提高|降低|较/
const noWhole = /任务|目标|计划|上年|去年|同期|上月|上周|上期/

/** 办结率 may count matters received earlier; of these the upper number is always within the lower. */
const bounded = /(合格|满意|成功|答复|及时|按时[\u4e00-\u9fa5]{2}|接通|和解)率(为|达|达到)?$/

interface Share {
  share: Measure
  /** 质量问题, also where its count stands between: 质量问题40件，占33%. */
  subject: string
  base: string
}

/** @param wrong a share that its own counts contradict already */
export function checkShareSums(sentence: Sentence, block: number, wrong: (share: Measure) => boolean): Claim[] {
  const place = (each: Measure) => ({ block, from: sentence.from + each.from, to: sentence.from + each.to })
  const shares = sharesIn(sentence.text).filter(each => !wrong(each.share))
  const rates = measuresIn(sentence.text).filter(
    each => each.value > 100 && !each.rough && bounded.test(each.label.trim()),
  )
  if (rates.length > 0)
    return rates.map(each => breaks(place(each), 'rate', each.text, '不超过100%', '这个比率的分子是分母的一部分'))
  const over = shares.filter(each => each.share.value > 100)
  if (over.length > 0)
    return over.map(({ share }) => breaks(place(share), 'share', share.text, '不超过100%', '部分不大于总数'))
  return groupsOf(shares).flatMap(group => {
    const sum = group.reduce((all, each) => all + each.share.value, 0)
    const slack = group.reduce((all, each) => all + each.share.step / 2, 0)
    const says = group.map(each => each.share.text).join(' + ')
    const told = `${group.map(each => each.subject).join('、')}占同一总数之和为${Number(sum.toFixed(4))}%`
    const last = place(group.at(-1)!.share)
    return [
      sum > 100 + slack + 1e-9 ? breaks(last, 'parts', says, '合计不超过100%', told) : holds(last, 'parts', says, told),
    ]
  })
}

function sharesIn(text: string): Share[] {
  const all = measuresIn(text)
  return all.flatMap((share, at) => {
    const said = /^(.*?)(?:所?占比?|比重)(.*)$/.exec(share.label)
    if (share.dimension !== 'percent' || share.rough || !said || moving.test(share.label) || noWhole.test(share.label))
      return []
    const before = all[at - 1]
    const subject = said[1]!.trim() || (before && !/[；。]/.test(text.slice(before.to, share.from)) ? before.label : '')
    const base = said[2]!.replace(/总量|总数|总的|全部|投诉|数量|比例|比|的|为|达到?|约/g, '').trim()
    return [{ share, base, subject: subject.replace(/^(其中|包括)?[：:]?(其中)?/, '').trim() }]
  })
}

/** By base and by what they divide: problems apart from offices. 其他 at the end of a list is the rest of it. */
function groupsOf(shares: Share[]): Share[][] {
  const groups = Map.groupBy(shares, each => `${each.base}|${sortOf(each.subject)?.axis ?? ''}`)
  return [...groups]
    .filter(([key, group]) => !key.endsWith('|') && siblingsOf(group.map(asNamed)).length === group.length)
    .map(([, group]) => {
      const next = shares[shares.indexOf(group.at(-1)!) + 1]
      return next && next.base === group[0]!.base && /^(其他|其它|其余)/.test(next.subject) ? [...group, next] : group
    })
}
const asNamed = ({ share, subject }: Share): Measure => ({ ...share, label: subject })
