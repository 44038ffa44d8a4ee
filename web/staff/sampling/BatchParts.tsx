/** What was found in a batch, what followed, and its papers. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { BatchView } from '../../../server/sampling/view.ts'
import { address } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { joined, results } from './words.ts'

export function Items({ one }: { one: BatchView }) {
  const say = useSay()
  if (one.body === null && one.result === null) return null
  return (
    <Part
      title={{ zh: '检验', en: 'Test' }}
      aside={<span className="quiet">{joined(one.body?.name ?? null, one.reportNumber, one.resultOn)}</span>}
    >
      {one.items.length > 0 && (
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say({ zh: '检验项目', en: 'Item' })}</th>
                <th scope="col">{say({ zh: '检验结果', en: 'Found' })}</th>
                <th scope="col">{say({ zh: '标准要求', en: 'Asked for' })}</th>
                <th scope="col">{say({ zh: '判定', en: 'Verdict' })}</th>
              </tr>
            </thead>
            <tbody>
              {one.items.map(each => (
                <tr key={`${each.item}${each.value}`}>
                  <td lang="zh-CN">{each.item}</td>
                  <td>{each.value ?? '—'}</td>
                  <td>{each.limit ?? '—'}</td>
                  <td>{say(each.conforming ? results.conforming : results.nonconforming)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Facts
        facts={[
          [{ zh: '送检日期', en: 'Sent on' }, one.sentOn],
          [{ zh: '检验结束', en: 'Test ended on' }, one.testedOn],
          [{ zh: '复检机构', en: 'Retest by' }, joined(one.retestBody?.name ?? null, one.retestReport)],
        ]}
      />
    </Part>
  )
}

export function After({ one }: { one: BatchView }) {
  const say = useSay()
  if (one.result !== 'nonconforming') return null
  return (
    <Part title={{ zh: '送达和处理', en: 'Service and what followed' }}>
      <Facts
        facts={[
          [{ zh: '送达销售者', en: 'Served on the seller' }, one.sellerServedOn],
          [{ zh: '送达标称生产者', en: 'Served on the producer' }, one.producerServedOn],
          [
            { zh: '申请复检', en: 'Retest asked for' },
            one.objected &&
              `${one.objected.on} ${say(one.objected.by === 'seller' ? { zh: '销售者', en: 'seller' } : { zh: '标称生产者', en: 'producer' })}`,
          ],
          [{ zh: '确认不合格', en: 'Confirmed' }, one.confirmedOn],
          [
            { zh: '责令停止销售', en: 'Off sale' },
            one.stopSaleOn &&
              joined(
                one.stopSaleOn,
                one.stopSaleNumber,
                one.stopSaleQuantity === null ? null : `${one.stopSaleQuantity}${one.unit ?? ''}`,
                one.state === 'overturned' ? say({ zh: '复检合格，已解除', en: 'lifted by the retest' }) : null,
              ),
          ],
          [{ zh: '责令改正', en: 'Ordered to correct' }, joined(one.correctionOn, one.correctionNumber)],
          [{ zh: '复查', en: 'Re-inspected' }, one.reinspectedOn],
          [{ zh: '公告', en: 'Announced' }, one.announcedOn],
          [{ zh: '公布结果', en: 'Published' }, one.publishedOn],
          [
            { zh: '案件线索', en: 'Lead' },
            one.lead && (
              <Link to={placeOf(one.lead)} className="number">
                {one.lead.number} {say(anyStateLabel(one.lead.kind, one.lead.state))}
              </Link>
            ),
          ],
        ]}
      />
    </Part>
  )
}

export function Papers({ one }: { one: BatchView }) {
  const say = useSay()
  return (
    <Part
      title={{ zh: '文书', en: 'Papers' }}
      aside={
        <span className="quiet">
          {say({ zh: '按现在的记录填好，Word 打开', en: 'Filled from the record, as Word files' })}
        </span>
      }
    >
      <div className="steps">
        {one.forms.map(each => (
          <Button key={each.key} size="small" href={address(`/samplings/${one.id}/forms/${each.key}/docx`)}>
            <span lang="zh-CN">{each.title}</span>
          </Button>
        ))}
      </div>
    </Part>
  )
}
