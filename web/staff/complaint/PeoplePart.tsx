/** Complainant and respondent, each with how often they appear, and the way to those matters. */
import { Link } from '@tanstack/react-router'
import { ageBands, genders, idKinds } from '../../../law/classes.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { noticeChannelLabel } from '../matter/channels.ts'
import { type Fact, Facts, Part } from '../matter/Facts.tsx'
import { RenewCode } from './RenewCode.tsx'
import { Reveal } from './Reveal.tsx'

const named = (list: readonly (Label & { code: string })[], code: string | null): Label | undefined =>
  list.find(each => each.code === code)

function History({ q, children }: { q: string; children: string }) {
  return (
    <Link to="/appeals" search={{ scope: 'all', q } as never}>
      {children}
    </Link>
  )
}

export function PeoplePart({ complaint }: { complaint: ComplaintView }) {
  return (
    <div className="two-parts">
      <Complainant complaint={complaint} />
      <Respondent respondent={complaint.respondent} />
    </div>
  )
}

function Complainant({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const { consumer, agent } = complaint
  const who = [named(genders, consumer.gender), named(ageBands, consumer.ageBand)].filter(each => each !== undefined)
  const idKind = named(idKinds, consumer.idKind)
  const facts: Fact[] = [
    [{ zh: '姓名', en: 'Name' }, [consumer.name, ...who.map(say)].join(' · ')],
    [{ zh: '电话', en: 'Phone' }, [consumer.phone, consumer.phoneOther].filter(Boolean).join(' / ')],
    [{ zh: '地址', en: 'Address' }, consumer.address],
    [{ zh: '电子邮件', en: 'E-mail' }, consumer.email],
    [
      { zh: '证件', en: 'Identity' },
      consumer.idNumber && `${idKind ? say(idKind) : (consumer.idKind ?? '')} ${consumer.idNumber}`,
    ],
    [{ zh: '身份核验', en: 'Verified' }, consumer.identityVerified],
    [{ zh: '告知方式', en: 'Notices by' }, say(noticeChannelLabel(complaint.noticeChannel))],
    [
      { zh: '代理人', en: 'Agent' },
      agent && [agent.name, agent.phone, agent.powers].filter(Boolean).map(String).join(' · '),
    ],
  ]
  return (
    <Part
      title={{ zh: '投诉人', en: 'Complainant' }}
      aside={
        <div className="part-tools">
          <RenewCode of={`/complaints/${complaint.id}`} />
          {consumer.masked ? (
            <Reveal id={complaint.id} />
          ) : (
            <History q={consumer.phone}>
              {say({ zh: `以往诉求 ${consumer.earlier} 件`, en: `${consumer.earlier} earlier` })}
            </History>
          )}
        </div>
      }
    >
      <Facts facts={facts} />
      {consumer.masked && (
        <p className="quiet">
          {say({
            zh: `同一电话以往诉求 ${consumer.earlier} 件`,
            en: `${consumer.earlier} earlier from this telephone`,
          })}
        </p>
      )}
    </Part>
  )
}

function Respondent({ respondent }: { respondent: ComplaintView['respondent'] }) {
  const say = useSay()
  const { platform } = respondent
  return (
    <Part
      title={{ zh: '被投诉人', en: 'Respondent' }}
      aside={
        <History q={respondent.name}>
          {say({
            zh: `以往投诉 ${respondent.earlier} 件，在办 ${respondent.openNow} 件`,
            en: `${respondent.earlier} earlier, ${respondent.openNow} open`,
          })}
        </History>
      }
    >
      <Facts
        facts={[
          [{ zh: '名称', en: 'Name' }, respondent.name],
          [{ zh: '信用代码', en: 'Credit code' }, respondent.uscc && <span className="number">{respondent.uscc}</span>],
          [{ zh: '地址', en: 'Address' }, placeOf(respondent)],
          [{ zh: '电话', en: 'Phone' }, [respondent.phone, respondent.contact].filter(Boolean).join(' ')],
          [{ zh: '所在平台', en: 'Platform' }, platform?.name],
          [
            { zh: '公示地址', en: 'Published address' },
            respondent.publishedAddressReachable === null
              ? null
              : respondent.publishedAddressReachable
                ? say({ zh: '可以联系', en: 'Can be reached' })
                : say({ zh: '无法联系', en: 'Cannot be reached' }),
          ],
          [{ zh: 'ODR企业', en: 'ODR enterprise' }, respondent.odr ? say({ zh: '已注册', en: 'Registered' }) : null],
        ]}
      />
    </Part>
  )
}

/** The area in front only where the address does not name it. */
const placeOf = ({ area, address }: ComplaintView['respondent']) =>
  [area && address?.includes(area) ? null : area, address].filter(Boolean).join(' ')
