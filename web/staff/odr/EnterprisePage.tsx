/** One enterprise: its application, its account, how it settles, and how it leaves. */
import '../station/station.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { exitReasons, fiveOnes, odrPapers } from '../../../law/odr.ts'
import type { EnterpriseView } from '../../../server/odr/view.ts'
import { address } from '../../kit/api.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { RenewCode } from '../complaint/RenewCode.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { ShownOnce } from '../office/ShownOnce.tsx'
import { Complete } from './Complete.tsx'
import { odrForms } from './stepForms.tsx'

export function EnterprisePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <EnterprisePane key={id} id={Number(id)} />
}

type Answered = EnterpriseView & { opened?: { account: string; password: string } }

export function EnterprisePane({ id }: { id: number }) {
  const read = useRead<Answered>(`/odr-enterprises/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => (
        <MatterPane matter={one} forms={odrForms}>
          <Opened one={one} />
          <Application one={one} />
          <Performance one={one} />
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}

/** The answer to the approval carries the first password; it stays until it was handed over. */
function Opened({ one }: { one: Answered }) {
  const [kept, setKept] = useState(one.opened)
  const opened = one.opened
  useEffect(() => {
    if (opened) setKept(opened)
  }, [opened])
  if (!kept) return null
  return (
    <ShownOnce
      title={{ zh: `账号 ${kept.account} 已开通`, en: `The account ${kept.account} is open` }}
      hint={{
        zh: '初始密码，只显示这一次；请企业登录后修改。',
        en: 'First password, shown this once; the firm changes it.',
      }}
      secret={kept.password}
      done={() => setKept(undefined)}
    />
  )
}

function Application({ one }: { one: EnterpriseView }) {
  const say = useSay()
  const { language } = useLanguage()
  const listed = (list: readonly { code: string; zh: string; en: string }[], has: readonly string[]) => (
    <ul className="lines">
      {list.map(each => (
        <li key={each.code} className={has.includes(each.code) ? '' : 'quiet'}>
          {has.includes(each.code) ? '✓ ' : say({ zh: '缺：', en: 'missing: ' })}
          {each[language]}
        </li>
      ))}
    </ul>
  )
  return (
    <Part
      title={{ zh: '申请', en: 'Application' }}
      aside={
        <>
          {one.state === 'applied' && <Complete one={one} />}
          <RenewCode of={`/odr-enterprises/${one.id}`} />
          {(one.state === 'refused' || one.exitedOn) && (
            <Button size="small" href={address(`/odr-enterprises/${one.id}/notice/docx`)}>
              {say(
                one.exitedOn
                  ? { zh: '退出通知书（Word）', en: 'Notice of exit (Word)' }
                  : { zh: '不同意入驻通知书（Word）', en: 'Notice of refusal (Word)' },
              )}
            </Button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [{ zh: '企业', en: 'Enterprise' }, one.operator.name],
          [{ zh: '代码', en: 'Credit code' }, one.operator.uscc],
          [
            { zh: '来源', en: 'Brought by' },
            one.broughtBy === 'application'
              ? say({ zh: '企业申请', en: 'the firm' })
              : say({ zh: '本局推荐', en: 'recommended by the bureau' }),
          ],
          [{ zh: '固定场所', en: 'Place' }, one.place],
          [{ zh: '专（兼）职人员', en: 'Person' }, one.contact],
          [{ zh: '专用电话', en: 'Telephone' }, one.phone],
          [{ zh: '处理制度', en: 'Rules' }, one.system],
          [{ zh: '入驻日', en: 'On the list since' }, one.approvedOn],
          [{ zh: '退出日', en: 'Left on' }, one.exitedOn],
          [{ zh: '账号', en: 'Accounts' }, one.people.map(each => `${each.name}（${each.account}）`).join('、')],
        ]}
      />
      <div className="two-parts">
        <div>{listed(fiveOnes, one.conditions)}</div>
        <div>{listed(odrPapers, one.papers)}</div>
      </div>
    </Part>
  )
}

function Performance({ one }: { one: EnterpriseView }) {
  const say = useSay()
  const { performance } = one
  if (!one.approvedOn) return null
  return (
    <Part title={{ zh: '和解情况', en: 'How it settles' }}>
      <Facts
        facts={[
          [{ zh: '近期转来', en: 'Offered lately' }, performance.offered],
          [{ zh: '和解中', en: 'Running' }, performance.running],
          [{ zh: '结束', en: 'Concluded' }, performance.concluded],
          [{ zh: '和解', en: 'Settled' }, performance.settled],
          [
            { zh: '和解率', en: 'Rate' },
            performance.rate === null ? '—' : `${Math.round(performance.rate * 10_000) / 100}%`,
          ],
          [{ zh: '超10个工作日', en: 'Past ten days' }, performance.late],
          [
            { zh: '退出原因', en: 'Why it leaves' },
            one.exitReason && say(exitReasons[one.exitReason as keyof typeof exitReasons]),
          ],
          [
            { zh: '依据', en: 'Evidence' },
            one.exitEvidence && <span className="matter-facts">{one.exitEvidence}</span>,
          ],
        ]}
      />
      {performance.findings.map(each => (
        <p key={each.en}>
          <strong>{say({ zh: '达到退出口径：', en: 'The exit rule finds: ' })}</strong>
          {say(each)}
        </p>
      ))}
    </Part>
  )
}
