/** One record: its figures in full and as everybody reads them, the complaints behind it, objections, corrections. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../education/education.css'
import { Link, useParams } from '@tanstack/react-router'
import type { EntryView, PublicFigures } from '../../../server/publication/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { type Fact, Facts, Part } from '../matter/Facts.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { entryForms } from './entryForms.tsx'

const usual = { drafted: 'announce', announced: 'publish', objected: 'reject-objection' }

export function EntryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <EntryPane key={id} id={Number(id)} />
}

export function EntryPane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<EntryView>(`/publicity/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => (
        <MatterPane matter={one} forms={entryForms} usual={usual}>
          {one.ended && (
            <p className="finding-stops" role="alert">
              {one.ended.on} {say(one.ended.reason)} {one.ended.words}
            </p>
          )}
          <Part title={{ zh: '数字', en: 'Figures' }}>
            <Figures one={one} />
          </Part>
          <Part title={{ zh: '公众看到的', en: 'As citizens read it' }}>
            <Seen shown={one.shown} />
          </Part>
          <Objections one={one} />
          <Corrections one={one} />
          <Complaints one={one} />
        </MatterPane>
      )}
    </Shown>
  )
}

const share = (of: number, base: number) => (base === 0 ? '—' : `${of} / ${base}`)

function Figures({ one }: { one: EntryView }) {
  const say = useSay()
  const { figures } = one
  return (
    <Facts
      facts={[
        [
          { zh: '经营者', en: 'Operator' },
          <Link key="operator" to={`/operators/${one.operator.id}`}>
            {one.operator.name} {one.operator.uscc}
          </Link>,
        ],
        [
          { zh: '期间', en: 'Period' },
          one.period.key.includes('..')
            ? say(one.period.label)
            : `${say(one.period.label)} ${one.period.from} — ${one.period.to}`,
        ],
        [{ zh: '计入的投诉', en: 'Complaints counted' }, String(figures.count)],
        [{ zh: '上年同期', en: 'A year before' }, String(figures.before)],
        [{ zh: '调解成功 / 经调解', en: 'Settled / mediated' }, share(figures.settled, figures.mediated)],
        [{ zh: '先行和解 / 转企业', en: 'Settled first / handed over' }, share(figures.odrSettled, figures.odrOffered)],
        [
          { zh: '告知经营者', en: 'Told' },
          one.announced &&
            `${one.announced.on} ${say(one.announced.how)}${say({ zh: '，可异议至', en: ', may object until ' })}${one.announced.until}`,
        ],
        [{ zh: '公示', en: 'Published' }, one.publishedOn && `${one.publishedOn} — ${one.untilOn}`],
      ]}
    />
  )
}

function Seen({ shown }: { shown: PublicFigures }) {
  const say = useSay()
  const untold = say({ zh: '不公示（件数太少）', en: 'not told (too few)' })
  const percent = (value: number | null) => (value === null ? untold : `${Math.round(value * 100)}%`)
  const parts = (label: Label, list: PublicFigures['goods']): Fact => [
    label,
    list.map(each => `${say(each.label)} ${each.count}`).join('，') || untold,
  ]
  return (
    <Facts
      facts={[
        [{ zh: '投诉件数', en: 'Complaints' }, shown.count === null ? untold : String(shown.count)],
        [{ zh: '同比', en: 'On the year' }, percent(shown.growth)],
        [{ zh: '调解成功率', en: 'Settled by mediation' }, percent(shown.mediationRate)],
        [{ zh: 'ODR先行和解率', en: 'Settled first (ODR)' }, percent(shown.odrRate)],
        parts({ zh: '商品和服务', en: 'Goods and services' }, shown.goods),
        parts({ zh: '问题', en: 'Problems' }, shown.problems),
      ]}
    />
  )
}

function Objections({ one }: { one: EntryView }) {
  const say = useSay()
  if (one.objections.length === 0) return null
  return (
    <Part title={{ zh: '异议', en: 'Objections' }}>
      <ul className="lines">
        {one.objections.map(each => (
          <li key={each.id}>
            {each.on} {each.by}：{each.words}
            <div className="quiet">
              {each.answeredOn === null
                ? say({ zh: '核查中', en: 'under review' })
                : `${each.answeredOn} ${each.upheld ? say({ zh: '成立', en: 'upheld' }) : say({ zh: '不成立', en: 'not upheld' })} ${each.answer}`}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Corrections({ one }: { one: EntryView }) {
  const say = useSay()
  if (one.corrections.length === 0) return null
  return (
    <Part title={{ zh: '更正', en: 'Corrections' }}>
      <ul className="lines">
        {one.corrections.map(each => (
          <li key={`${each.on}${each.before}${each.after}`}>
            {each.on} {say(each.reason)} {each.words}
            <span className="quiet">
              {' '}
              {say({ zh: `${each.before}件 → ${each.after}件`, en: `${each.before} → ${each.after}` })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Complaints({ one }: { one: EntryView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '计入的投诉', en: 'Complaints behind it' }}>
      <ul className="lines">
        {one.complaints.map(each => (
          <li key={each.id} className="spread">
            <Link to={`/complaints/${each.id}`} className="number">
              {each.number}
            </Link>
            <span className="nowrap">
              {each.takenOut
                ? say({
                    zh: `${each.takenOut.on}剔除：${each.takenOut.because}`,
                    en: `taken out on ${each.takenOut.on}: ${each.takenOut.because}`,
                  })
                : say({ zh: `${each.closedOn}办结`, en: `closed on ${each.closedOn}` })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
