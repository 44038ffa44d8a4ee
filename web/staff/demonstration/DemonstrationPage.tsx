/** One unit: what it is, what the records say of it, visits, promises, plaque, feedback. */
import './demonstration.css'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { broughtBy, demonstrationKinds, demonstrationLevels } from '../../../law/demonstration.ts'
import { feedbackResults } from '../../../law/demonstration-feedback.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { RenewCode } from '../complaint/RenewCode.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { ShownOnce } from '../office/ShownOnce.tsx'
import { Checks, Visits } from './ChecksPart.tsx'
import { PlaquePart } from './PlaquePart.tsx'
import { PledgesPart } from './PledgesPart.tsx'
import { StarsPart } from './StarsPart.tsx'
import { demonstrationForms } from './stepForms.tsx'

export function DemonstrationPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <DemonstrationPane key={id} id={Number(id)} />
}

const usual = {
  applied: 'pass-review',
  visiting: 'visit',
  recommended: 'approve',
  published: 'award',
  correcting: 'confirm-correction',
  renewing: 'renew',
  'delisting-proposed': 'delist',
}

export function DemonstrationPane({ id }: { id: number }) {
  const read = useRead<Answered>(`/demonstrations/${id}`)
  return (
    <Shown read={read} lines={12}>
      {one => <Pane one={one} />}
    </Shown>
  )
}

/** What the award answers besides the record: kept here, since the next look at the record no longer has it. */
type Answered = DemonstrationView & { opened?: { account: string; password: string } }

function Pane({ one }: { one: Answered }) {
  const [kept, setKept] = useState(one.opened)
  const { opened } = one
  useEffect(() => {
    if (opened) setKept(opened)
  }, [opened])
  return (
    <MatterPane matter={one} forms={demonstrationForms} usual={usual}>
      {kept && (
        <ShownOnce
          title={{ zh: `账号 ${kept.account} 已开通`, en: `The account ${kept.account} is open` }}
          hint={{
            zh: '初始密码，只显示这一次；请商家登录后修改。',
            en: 'First password, shown this once; the shop changes it.',
          }}
          secret={kept.password}
          done={() => setKept(undefined)}
        />
      )}
      {one.delisted && <Delisted one={one} />}
      <Part title={{ zh: '单位', en: 'The unit' }} aside={<RenewCode of={`/demonstrations/${one.id}`} />}>
        <What one={one} />
      </Part>
      <Checks checks={one.checks} />
      <Visits visits={one.visits} />
      <Objections one={one} />
      <StarsPart stars={one.stars} />
      <PledgesPart one={one} />
      <PlaquePart one={one} />
      <Feedback one={one} />
      <Files files={one.attachments} />
    </MatterPane>
  )
}

function Delisted({ one }: { one: DemonstrationView }) {
  const say = useSay()
  const { delisted } = one
  if (!delisted) return null
  return (
    <p className="check-no" role="alert">
      {say({ zh: `${delisted.on}摘牌：`, en: `Delisted on ${delisted.on}: ` })}
      {say(delisted.reason)} {delisted.words}
    </p>
  )
}

function What({ one }: { one: DemonstrationView }) {
  const say = useSay()
  const { award } = one
  return (
    <Facts
      facts={[
        [{ zh: '类别', en: 'Kind' }, say(demonstrationKinds[one.what])],
        [{ zh: '申报方式', en: 'Brought by' }, say(broughtBy[one.broughtBy])],
        [{ zh: '经营者', en: 'Operator' }, one.operator && `${one.operator.name} ${one.operator.uscc ?? ''}`],
        [{ zh: '地址', en: 'Place' }, `${one.area} ${one.place}`],
        [{ zh: '负责人', en: 'Person in charge' }, `${one.contact} ${one.phone}`],
        [{ zh: '网店', en: 'Online shop' }, one.url && `${one.platform} ${one.url}`],
        [{ zh: '主管单位', en: 'Office' }, <OfficeName key="o" name={one.office} />],
        [{ zh: '公示期', en: 'Published' }, one.published && `${one.published.from} — ${one.published.to}`],
        [{ zh: '编号', en: 'Number' }, award?.number],
        [
          { zh: '有效期', en: 'Term' },
          award &&
            `${award.from} — ${award.to}${award.consecutive > 1 ? say({ zh: `，第${award.consecutive}次连续承诺`, en: `, term no. ${award.consecutive}` }) : ''}`,
        ],
        [{ zh: '级别', en: 'Level' }, award && `${say(demonstrationLevels[award.level])} ${award.provinceOn ?? ''}`],
        [{ zh: '星级', en: 'Stars' }, award?.stars && <span className="plaque-stars">{'★'.repeat(award.stars)}</span>],
        [{ zh: '其他承诺', en: 'Other promises' }, one.otherPromise],
        [
          { zh: '自评', en: 'Says of itself' },
          one.sheet.items
            .filter(each => one.selfAssessed.includes(each.code))
            .map(each => say(each))
            .join('、'),
        ],
        [{ zh: '商家账号', en: 'Account' }, one.keepers.map(each => `${each.name} ${each.account}`).join('、')],
      ]}
    />
  )
}

function Objections({ one }: { one: DemonstrationView }) {
  const say = useSay()
  if (one.objections.length === 0) return null
  return (
    <Part title={{ zh: '公示异议', en: 'Objections' }}>
      <ul className="lines">
        {one.objections.map(each => (
          <li key={each.id}>
            {each.on} {each.by}：{each.words}
            <div className="quiet">
              {each.answeredOn === null
                ? say({ zh: '尚未答复', en: 'not answered yet' })
                : `${each.answeredOn} ${each.upheld ? say({ zh: '成立', en: 'upheld' }) : say({ zh: '不成立', en: 'not upheld' })} ${each.answer}`}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Feedback({ one }: { one: DemonstrationView }) {
  const say = useSay()
  if (one.feedback.length === 0) return null
  return (
    <Part title={{ zh: '消费者反馈', en: 'Feedback' }}>
      <ul className="lines">
        {one.feedback.map(each => (
          <li key={each.id} className="spread">
            <span>
              <Link to={`/demonstration-feedback/${each.id}`} className="number">
                {each.number}
              </Link>{' '}
              {each.pledge && say(each.pledge)}
            </span>
            <span>
              {each.result
                ? say(feedbackResults[each.result])
                : say({ zh: `待处理，${each.dueOn}前`, en: `open, by ${each.dueOn}` })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
