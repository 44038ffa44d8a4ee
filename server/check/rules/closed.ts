/**
 * 子集不超过全集, as a question: 「共受理投诉120件，办结130件」 is right only if matters received earlier are among the closed.
 * The text does not say so, and does not say 其中 either: it is asked, with what was assumed.
 */
import { type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { kindIn } from '../siblings.ts'

const received = /(?<!不予?)(?:受理|接收|收到|接到|登记)[\u4e00-\u9fa5]*$/
const closed = /^(?:已|共|全部|均已)*(?:办结|结案|处结|调解成功|调解|处理完毕)[\u4e00-\u9fa5]{0,4}$/
const accepted = /^(?:已|共|依法)*受理[\u4e00-\u9fa5]{0,4}$/
const told = /其中|包括|包含|结转|结存|此前|以前|往期|上期|上月|上年|去年|同期|历史|积压|含|累计办结|截至/

export function checkClosed(sentence: Sentence, block: number): Claim[] {
  if (told.test(sentence.text)) return []
  const all = measuresIn(sentence.text).filter(each => each.dimension === 'count')
  return all.flatMap((done, at) => {
    const label = done.label.trim()
    const taken = all.slice(0, at).findLast(each => received.test(each.label.trim()) && each.unit === done.unit)
    const later = closed.test(label) || (accepted.test(label) && !/受理/.test(taken?.label ?? ''))
    if (!taken || !later || /[；;。]/.test(sentence.text.slice(taken.to, done.from))) return []
    if (done.rough || taken.rough || differs(taken, done)) return []
    const place = { block, from: sentence.from + done.from, to: sentence.from + done.to }
    const says = `${label}${done.text}`
    const whole = `「${taken.label.trim()}${taken.text}」`
    if (done.value <= taken.value) return [holds(place, 'subset', says, whole)]
    const base = `假定${label}的${done.text}都在${whole}之内；如含此前受理的，请在文中注明`
    return [{ place, rule: 'subset', says, should: `不超过${taken.text}？`, base, question: true }]
  })
}

const differs = (a: Measure, b: Measure) => {
  const kind = kindIn(b.label)
  return kind !== undefined && kindIn(a.label) !== kind
}
