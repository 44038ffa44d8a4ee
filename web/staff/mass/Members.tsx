/** The members, ticked, and one deed for those ticked: each complaint takes its own step with its own letters. */
import { Link } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { MassMember, MassView } from '../../../server/mass/view.ts'
import { Money } from '../../kit/Money.tsx'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useSay } from '../../kit/say.tsx'
import { outcomes } from '../complaint/words.ts'
import { stateLabel } from '../desk/labels.ts'
import { Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { type DeedName, deeds } from './deeds.ts'
import { TogetherForm } from './TogetherForm.tsx'
import { signs } from './words.ts'

export function Members({ group }: { group: MassView }) {
  const say = useSay()
  const me = useMe()
  const [picked, setPicked] = useState<readonly number[]>([])
  const [doing, setDoing] = useState<DeedName>()
  const { members } = group
  const offered = (Object.keys(deeds) as DeedName[]).filter(
    name => group.state === 'handling' && hasRole(me, deeds[name].by) && members.some(member => fits(name, member)),
  )
  const suited = (name: DeedName) => members.filter(member => fits(name, member))
  const start = (name: DeedName) => {
    const fit = suited(name).map(member => member.id)
    const kept = picked.filter(id => fit.includes(id))
    setPicked(kept.length > 0 ? kept : fit)
    setDoing(doing === name ? undefined : name)
  }
  const all = members.length > 0 && members.every(member => picked.includes(member.id))
  return (
    <Part
      title={{ zh: '成员', en: 'Members' }}
      aside={
        <span className="quiet">
          {say({
            zh: '各件的期限、文书各自计算；一并办理只是一次填写',
            en: 'Each keeps its own limits and letters; done together, it is only typed once',
          })}
        </span>
      }
    >
      {offered.length > 0 && (
        <div className="member-deeds">
          {offered.map(name => (
            <Button key={name} size="small" aria-expanded={doing === name} onClick={() => start(name)}>
              {say(deeds[name].label)} {suited(name).length}
            </Button>
          ))}
        </div>
      )}
      {doing && (
        <TogetherForm
          key={doing}
          group={group}
          deed={doing}
          members={suited(doing).filter(member => picked.includes(member.id))}
          close={() => setDoing(undefined)}
        />
      )}
      <ScrollX label={say({ zh: '成员', en: 'Members' })}>
        <table className="plain members">
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  aria-label={say({ zh: '选择全部', en: 'Select all' })}
                  checked={all}
                  indeterminate={!all && picked.length > 0}
                  onChange={event => setPicked(event.target.checked ? members.map(member => member.id) : [])}
                />
              </th>
              <th scope="col">{say({ zh: '投诉', en: 'Complaint' })}</th>
              <th scope="col">{say({ zh: '投诉人', en: 'Complainant' })}</th>
              <th scope="col">{say({ zh: '被投诉人写作', en: 'Wrote the operator as' })}</th>
              <th scope="col">{say({ zh: '收到', en: 'Received' })}</th>
              <th scope="col">{say({ zh: '办理', en: 'With' })}</th>
              <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
              <th scope="col" className="right">
                {say({ zh: '涉诉', en: 'Disputed' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '挽回', en: 'Recovered' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(member => (
              <Row
                key={member.id}
                member={member}
                picked={picked.includes(member.id)}
                pick={on => setPicked(on ? [...picked, member.id] : picked.filter(id => id !== member.id))}
              />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {group.hidden > 0 && (
        <p className="quiet">
          {say({
            zh: `另有 ${group.hidden} 件在其他单位，计入汇总，不在这里列出`,
            en: `${group.hidden} more in other offices: in the sums, not in this list`,
          })}
        </p>
      )}
    </Part>
  )
}

/** By its state; whoever is joint already is not taken together again. */
const fits = (name: DeedName, member: MassMember) =>
  deeds[name].from.includes(member.state) && !(name === 'accept-together' && member.jointId !== null)

function Row({ member, picked, pick }: { member: MassMember; picked: boolean; pick: (on: boolean) => void }) {
  const say = useSay()
  const ended = member.outcome ? say(outcomes[member.outcome] ?? { zh: member.outcome, en: member.outcome }) : ''
  const stands = say(stateLabel(member.state, 'complaint'))
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={say({ zh: `选择 ${member.number}`, en: `Select ${member.number}` })}
          checked={picked}
          onChange={event => pick(event.target.checked)}
        />
      </td>
      <td className="number nowrap">
        <Link to={`/complaints/${member.id}`}>{member.number}</Link>
        {member.jointId !== null && ' '}
        {member.jointId !== null && <span className="tag">{say({ zh: '共同', en: 'joint' })}</span>}
      </td>
      <td className="nowrap">{member.consumer}</td>
      <td>
        {member.writtenName}
        <div className="quiet">
          {say(signs[member.how])}
          {member.likeness !== null && ` ${Math.round(member.likeness * 100)}%`}
        </div>
      </td>
      <td className="number nowrap">{member.receivedOn}</td>
      <td className="nowrap">
        <OfficeName name={member.office} />
        {member.handler && <div className="quiet">{member.handler}</div>}
      </td>
      <td className="nowrap">
        {stands}
        {ended && ended !== stands && <div className="quiet">{ended}</div>}
      </td>
      <td className="right nowrap">
        <Money fen={member.disputedFen} />
      </td>
      <td className="right nowrap">
        <Money fen={member.recoveredFen} />
      </td>
    </tr>
  )
}
