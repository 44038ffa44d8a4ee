/** One operator with everything that this person may know: who it is, what happened, what is published, why it is targeted. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link, useParams } from '@tanstack/react-router'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { OperatorView } from '../../../server/operator/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Besides, Credit, Known, Pledges, Weight } from './KnownParts.tsx'
import { TradeForm } from './TradeForm.tsx'
import { licences } from './words.ts'

export function OperatorPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<OperatorView>(`/operator-register/${id}`)
  return (
    <div className="page" key={id}>
      <Shown read={read} lines={12}>
        {one => (
          <>
            <Head one={one} />
            <Register one={one} />
            <Weight one={one} />
            <Credit one={one} />
            <Known one={one} />
            <Pledges one={one} />
            <Besides one={one} />
          </>
        )}
      </Shown>
    </div>
  )
}

function Head({ one }: { one: OperatorView }) {
  const say = useSay()
  return (
    <>
      <div className="page-head">
        <h1 lang="zh-CN">{one.name}</h1>
        <span className="tag">{say(licences[one.licence as keyof typeof licences])}</span>
        {one.status !== 'open' && <span className="tag">{say({ zh: '已停业', en: 'No longer trading' })}</span>}
        {one.platform && <span className="tag">{say({ zh: '平台', en: 'Platform' })}</span>}
        {one.odr && <span className="tag">ODR</span>}
      </div>
      {one.mergedInto && (
        <p role="status">
          {say({ zh: '已归并到：', en: 'Merged into: ' })}
          <Link to={`/operators/${one.mergedInto.id}`}>{one.mergedInto.name}</Link>
        </p>
      )}
      {one.likenesses > 0 && (
        <p role="status">
          <Link to="/operators">
            {say({
              zh: `有 ${one.likenesses} 处可能重复，待判断`,
              en: `${one.likenesses} entries may be the same one`,
            })}
          </Link>
        </p>
      )}
    </>
  )
}

function Register({ one }: { one: OperatorView }) {
  const say = useSay()
  const me = useMe()
  return (
    <Part title={{ zh: '登记', en: 'Register' }}>
      <Facts
        facts={[
          [
            { zh: '统一社会信用代码', en: 'Credit code' },
            one.uscc && (
              <span className="number">
                {one.uscc}{' '}
                <span className="quiet">
                  {one.usccProblem ? say(one.usccProblem) : say({ zh: '校验位正确', en: 'check digit right' })}
                </span>
              </span>
            ),
          ],
          [{ zh: '简称', en: 'Short name' }, one.shortName],
          [{ zh: '曾用名', en: 'Former names' }, one.formerNames.join('、')],
          [{ zh: '经营地址', en: 'Place of business' }, one.address],
          [{ zh: '住所', en: 'Domicile' }, one.domicile],
          [{ zh: '街道', en: 'Street' }, one.area],
          [{ zh: '法定代表人', en: 'Represented by' }, one.legalPerson],
          [{ zh: '联系人', en: 'Contact' }, [one.contact, one.phone].filter(Boolean).join(' ')],
          [
            { zh: '经营类别', en: 'Trade' },
            one.trade
              .map(code => say(samplingClasses[code as keyof typeof samplingClasses] ?? { zh: code, en: code }))
              .join('、'),
          ],
          [
            { zh: '最近的学校', en: 'Nearest school' },
            one.school
              ? say({
                  zh: `距${one.school.name} ${one.school.metres} 米`,
                  en: `${one.school.metres} m from ${one.school.name}`,
                })
              : one.latitude === null &&
                one.nearSchool &&
                say({ zh: '在学校周边（人工标记，无坐标）', en: 'near one (marked by hand, no coordinates)' }),
          ],
          [{ zh: '归并的条目', en: 'Merged entries' }, one.merged.map(each => each.name).join('、')],
        ]}
      />
      {hasRole(me, ['handler', 'head', 'supervisor']) && <TradeForm one={one} />}
    </Part>
  )
}
