/** Two complaints side by side: what agrees is tinted, what both texts say is underlined (or, where
 * they say nearly the same, what only one says); then one deed of two. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import type { LikelyView, Side } from '../../../server/duplicate/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { arrivalLabel } from '../matter/channels.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Decide } from './Decide.tsx'
import { mostlyShared, piecesOf } from './words.ts'

type Row = [label: Label, show: (side: Side, other: Side) => ReactNode, same?: (a: Side, b: Side) => boolean]

function useRows({ evidence }: LikelyView): Row[] {
  const say = useSay()
  const coded = (list: Parameters<typeof entryOf>[0], code: string) => {
    const found = entryOf(list, code)
    return found ? say(found) : code
  }
  const equal = (key: keyof Side) => (a: Side, b: Side) => a[key] !== null && a[key] !== '' && a[key] === b[key]
  return [
    [{ zh: '状态', en: 'State' }, side => say(stateLabel(side.state, 'complaint'))],
    [
      { zh: '来源', en: 'Source' },
      side => (
        <>
          {say(arrivalLabel(side.channel))} {side.sourceNumber && <span className="number">{side.sourceNumber}</span>}
        </>
      ),
    ],
    [{ zh: '收到', en: 'Received' }, side => <span className="number">{side.receivedOn}</span>, equal('receivedOn')],
    [
      { zh: '办理', en: 'With' },
      side => (
        <>
          <OfficeName name={side.office} />
          {side.handler && ` · ${side.handler}`}
        </>
      ),
    ],
    [
      { zh: '最近期限', en: 'Next limit' },
      side => (side.dueOn ? <span className="number">{side.dueOn}</span> : <span className="quiet">—</span>),
    ],
    [{ zh: '投诉人', en: 'Complainant' }, side => side.consumer, equal('consumer')],
    [
      { zh: '电话', en: 'Telephone' },
      side => <span className="number">{side.phone || '—'}</span>,
      () => evidence.person === 'phone',
    ],
    [{ zh: '被投诉人', en: 'Operator' }, side => side.respondent, equal('respondent')],
    [{ zh: '信用代码', en: 'Credit code' }, side => <span className="number">{side.uscc ?? '—'}</span>, equal('uscc')],
    [
      { zh: '商品服务', en: 'Goods' },
      side => side.goodsName ?? coded(classes, side.goodsClass),
      (a, b) => (a.goodsName && b.goodsName ? a.goodsName === b.goodsName : a.goodsClass === b.goodsClass),
    ],
    [{ zh: '问题', en: 'Problem' }, side => coded(problems, side.problemClass), equal('problemClass')],
    [
      { zh: '订单号', en: 'Order' },
      side => <span className="number">{side.orderNumber ?? '—'}</span>,
      equal('orderNumber'),
    ],
    [
      { zh: '消费日', en: 'Bought on' },
      side => <span className="number">{side.purchasedOn ?? '—'}</span>,
      equal('purchasedOn'),
    ],
    [{ zh: '涉诉金额', en: 'Disputed' }, side => <Money fen={side.disputedAmountFen} />, equal('disputedAmountFen')],
    [{ zh: '已挽回', en: 'Recovered' }, side => <Money fen={side.recoveredAmountFen} />],
    [{ zh: '事实', en: 'Facts' }, (side, other) => <FactsText side={side} other={other} />],
  ]
}

function FactsText({ side, other }: { side: Side; other: Side }) {
  const pieces = piecesOf(side.facts, other.facts)
  const marked = !mostlyShared(pieces)
  return (
    <span className="facts-text">
      {pieces.map((piece, at) =>
        piece.shared === marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in order
          <mark key={at}>{piece.text}</mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  )
}

export function Comparison({ pair }: { pair: LikelyView }) {
  const say = useSay()
  const me = useMe()
  const rows = useRows(pair)
  const { earlier, later } = pair
  return (
    <section className="panel" aria-label={say({ zh: '对照', en: 'Side by side' })}>
      <p>
        {say(pair.why)}{' '}
        <span className="quiet">
          {pair.foundBy === 'daily'
            ? say({ zh: `每日比对（${pair.foundOn}）发现`, en: `found by the nightly run of ${pair.foundOn}` })
            : say({ zh: `登记时（${pair.foundOn}）发现`, en: `found at registration on ${pair.foundOn}` })}
        </span>
      </p>
      <table className="compared">
        <thead>
          <tr>
            <th scope="row">{say({ zh: '编号', en: 'Number' })}</th>
            {[earlier, later].map(side => (
              <th key={side.id} scope="col">
                <Link to={`/complaints/${side.id}`} className="number">
                  {side.number}
                </Link>
                {side.leads > 0 && (
                  <span className="tag">{say({ zh: `已有${side.leads}件并入`, en: `leads ${side.leads}` })}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, show, same]) => (
            <tr key={label.en} className={same?.(earlier, later) ? 'same' : ''}>
              <th scope="row">{say(label)}</th>
              <td>{show(earlier, later)}</td>
              <td>{show(later, earlier)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pair.decided && (
        <p className="proposed">
          {pair.decided.by} {pair.decided.on}
          {say({ zh: '：', en: ': ' })}
          {pair.decided.reason}
        </p>
      )}
      {pair.state === 'open' &&
        (hasRole(me, ['dispatcher', 'head']) ? (
          <Decide pair={pair} />
        ) : (
          <p className="quiet">
            {say({ zh: '由分派员或者负责人决定是否并件', en: 'The dispatcher or the head decides' })}
          </p>
        ))}
    </section>
  )
}
