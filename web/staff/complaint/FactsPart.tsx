/** What the complaint is about. */
import { claims, classes, problems, saleModes } from '../../../law/classes.ts'
import { refusalGrounds, terminationGrounds } from '../../../law/complaint.grounds.ts'
import { ratingWords } from '../../../law/follow-up.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { arrivalLabel } from '../matter/channels.ts'
import { Facts, Part } from '../matter/Facts.tsx'

const named = (list: readonly (Label & { code: string })[], code: string): Label =>
  list.find(each => each.code === code) ?? { zh: code, en: code }
const money = (fen: number | null) => (fen === null ? null : <Money fen={fen} />)

export function FactsPart({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const ground = [...refusalGrounds, ...terminationGrounds].find(each => each.code === complaint.ground)
  const yesNo = (value: boolean) => (value ? say({ zh: '是', en: 'Yes' }) : say({ zh: '否', en: 'No' }))
  return (
    <Part title={{ zh: '投诉内容', en: 'The complaint' }}>
      <p className="matter-facts">{complaint.facts}</p>
      <Facts
        facts={[
          [
            { zh: '请求', en: 'Claims' },
            complaint.claims.map(code => say(named(claims, code))).join(say({ zh: '、', en: ', ' })),
          ],
          [{ zh: '问题', en: 'Problem' }, say(named(problems, complaint.problemClass))],
          [{ zh: '商品服务', en: 'Goods or service' }, goodsOf(complaint, say(named(classes, complaint.goodsClass)))],
          [
            { zh: '购物方式', en: 'Bought' },
            [say(named(saleModes, complaint.saleMode)), complaint.orderNumber].filter(Boolean).join(' · '),
          ],
          [{ zh: '购买日', en: 'Bought on' }, complaint.purchasedOn],
          [{ zh: '争议日', en: 'Disputed on' }, complaint.disputedOn],
          [{ zh: '争议金额', en: 'Disputed' }, money(complaint.disputedAmountFen)],
          [{ zh: '请求金额', en: 'Claimed' }, money(complaint.claimedAmountFen)],
          [{ zh: '协议金额', en: 'Agreed' }, money(complaint.agreementAmountFen)],
          [{ zh: '挽回损失', en: 'Recovered' }, money(complaint.recoveredAmountFen)],
          [{ zh: '超额理由', en: 'Why more' }, complaint.recoveredReason],
          [{ zh: '加倍赔偿', en: 'Punitive' }, money(complaint.punitiveDamagesFen)],
          [{ zh: '先行赔付', en: 'Paid in advance' }, money(complaint.advancePaidFen)],
          [{ zh: '情形', en: 'Ground' }, ground && <span lang="zh-CN">{`${ground.code} ${ground.text}`}</span>],
          [
            { zh: '收到', en: 'Received' },
            `${complaint.receivedOn} · ${say(arrivalLabel(complaint.channel))}${complaint.sourceNumber ? ` · ${complaint.sourceNumber}` : ''}`,
          ],
          [{ zh: '办结日', en: 'Closed on' }, complaint.closedOn],
          [{ zh: '同意公示', en: 'May be published' }, yesNo(complaint.consentPublication)],
          [{ zh: '愿先和解', en: 'ODR first' }, yesNo(complaint.wantsOdr)],
          [
            { zh: '评价', en: 'Rating' },
            complaint.rating &&
              `${say(ratingWords(complaint.rating.level))} ${complaint.rating.remark ?? ''} · ${atText(complaint.rating.at)}`,
          ],
        ]}
      />
    </Part>
  )
}

const goodsOf = ({ goodsName, brand, model }: ComplaintView, goods: string) =>
  [goods, goodsName, brand, model].filter(Boolean).join(' · ')
