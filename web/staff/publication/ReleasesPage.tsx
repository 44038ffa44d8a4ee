/** 公报公开: which issues everybody may read, in the edition without small numbers. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { fewestPublic } from '../../../law/publicity.ts'
import type { ReleaseLine } from '../../../server/publication/view.ts'
import { address, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Tabs } from './Tabs.tsx'

interface Answer {
  items: ReleaseLine[]
}

export function ReleasesPage() {
  const say = useSay()
  const me = useMe()
  const read = useRead<Answer>('/bulletin-releases')
  const [taking, setTaking] = useState<number>()
  const [why, setWhy] = useState('')
  const changes = { changes: ['/bulletin-releases'], done: () => setTaking(undefined) }
  const opening = useSubmit((bulletinId: number, key) => api.post('/bulletin-releases', { bulletinId }, key), changes)
  const closing = useSubmit(
    ({ id, reason }: { id: number; reason: string }, key) =>
      api.post(`/bulletin-releases/${id}/withdraw`, { reason }, key),
    changes,
  )
  const may = hasRole(me, ['supervisor', 'legal'])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '公报公开', en: 'Open bulletins' })}</h1>
        <a className="push" href="/publicity/bulletins" target="_blank" rel="noreferrer">
          {say({ zh: '公众看到的', en: 'As citizens see it' })}
        </a>
      </div>
      <Tabs here="bulletins" />
      <p className="quiet">
        {say({
          zh: `公开的是公开版：不足${fewestPublic}件的数字和可以推算出的不公开。由发布者以外的人决定。`,
          en: `Opened in the public edition: numbers below ${fewestPublic}, and what gives them away, are kept back. Somebody else than who published it decides.`,
        })}
      </p>
      <ProblemSummary problem={opening.error ?? closing.error} names={{}} />
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有发布公报', en: 'No bulletin yet' }}
              hint={{
                zh: '公报在“公报”里发布，再到这里公开。',
                en: 'Bulletins are published first, then opened here.',
              }}
            />
          ) : (
            <div className="scroll-x">
              <table className="plain">
                <tbody>
                  {items.map(each => (
                    <tr key={each.id}>
                      <td lang="zh-CN">
                        <Link to={`/bulletins/${each.id}`}>{each.title}</Link>
                      </td>
                      <td className="wide-only nowrap">
                        {say({ zh: `${each.year}年第${each.issue}期`, en: `${each.year} no. ${each.issue}` })}
                        {each.version > 1 && say({ zh: `第${each.version}版`, en: ` v${each.version}` })}
                      </td>
                      <td className="nowrap">{say(standing(each))}</td>
                      <td className="right nowrap">
                        <a className="wide-only" href={address(`/bulletins/${each.id}/docx`, { edition: 'public' })}>
                          {say({ zh: '公开版 Word', en: 'Public edition' })}
                        </a>{' '}
                        {may && !isOpen(each) && (
                          <Button size="small" onClick={() => opening.mutate(each.id)} loading={opening.isPending}>
                            {say({ zh: '公开', en: 'Open' })}
                          </Button>
                        )}
                        {may && isOpen(each) && taking !== each.id && (
                          <Button size="small" onClick={() => setTaking(each.id)}>
                            {say({ zh: '撤回', en: 'Take back' })}
                          </Button>
                        )}
                        {taking === each.id && (
                          <Input.Search
                            autoFocus
                            placeholder={say({ zh: '撤回的原因', en: 'Why' })}
                            aria-label={say({ zh: '撤回的原因', en: 'Why it is taken back' })}
                            enterButton={say({ zh: '撤回', en: 'Take back' })}
                            value={why}
                            onChange={event => setWhy(event.target.value)}
                            onSearch={reason => closing.mutate({ id: each.id, reason })}
                            style={{ width: 260 }}
                          />
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Shown>
    </div>
  )
}

const isOpen = (one: ReleaseLine) => one.releasedOn !== null && one.withdrawnOn === null

function standing(one: ReleaseLine): Label {
  if (one.withdrawnOn)
    return {
      zh: `${one.withdrawnOn}撤回：${one.withdrawnBecause}`,
      en: `taken back on ${one.withdrawnOn}: ${one.withdrawnBecause}`,
    }
  return one.releasedOn
    ? { zh: `${one.releasedOn}公开`, en: `open since ${one.releasedOn}` }
    : { zh: '内部', en: 'in the house' }
}
