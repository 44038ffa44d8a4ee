/** Letters of a complaint or report, and its registration form: state, preview, Word, posting, proof of service. */
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { LetterView } from '../../../server/kernel/view.ts'
import { address } from '../../kit/api.ts'
import { queryClient } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { noticeChannelLabel } from '../matter/channels.ts'
import { Part } from '../matter/Facts.tsx'
import { type LetterAct, LetterActions } from './LetterActions.tsx'
import { mayPost, mayProve, mayResend, partyNames, stateNames, trace } from './letters.ts'

interface Lettered {
  /** Where the matter is read: '/complaints/7'. */
  path: string
  matter: { id: number; number: string; letters: LetterView[] }
  registrationForm: Label
}

export function LettersPart({ path, matter, registrationForm }: Lettered) {
  const say = useSay()
  const [doing, setDoing] = useState<{ letter: LetterView; act: LetterAct }>()
  const close = () => {
    setDoing(undefined)
    void queryClient.invalidateQueries({ queryKey: [path] })
  }
  return (
    <Part
      title={{ zh: '文书', en: 'Letters' }}
      aside={
        <Button size="small" href={address(`${path}/registration-form/docx`)}>
          {say(registrationForm)}
        </Button>
      }
    >
      {matter.letters.length > 0 && (
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say({ zh: '文书', en: 'Letter' })}</th>
                <th scope="col">{say({ zh: '送', en: 'To' })}</th>
                <th scope="col">{say({ zh: '方式', en: 'How' })}</th>
                <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
                <th scope="col">
                  <span className="unseen">{say({ zh: '操作', en: 'Actions' })}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {matter.letters.map(letter => (
                <tr key={letter.id}>
                  <td lang="zh-CN">
                    <button type="button" className="link-button" onClick={() => setDoing({ letter, act: 'print' })}>
                      {letter.title}
                    </button>
                    <div className="quiet number">{letter.number}</div>
                  </td>
                  <td>
                    {letter.recipient}
                    <div className="quiet">{say(partyNames[letter.who])}</div>
                  </td>
                  <td>{say(noticeChannelLabel(letter.channel))}</td>
                  <td>
                    {say(stateNames[letter.state])}
                    <div className="quiet">
                      {[letter.servedOn ?? letter.issuedOn, say(trace(letter))].filter(Boolean).join(' ')}
                    </div>
                  </td>
                  <td className="nowrap">
                    <Actions letter={letter} act={act => setDoing({ letter, act })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {doing && (
        <LetterActions
          act={doing.act}
          letter={{ ...doing.letter, matterId: matter.id, matterNumber: matter.number }}
          close={close}
        />
      )}
    </Part>
  )
}

function Actions({ letter, act }: { letter: LetterView; act: (act: LetterAct) => void }) {
  const say = useSay()
  const more = [
    ...(mayPost(letter) ? [{ key: 'posted', label: say({ zh: '登记邮寄', en: 'Mark as posted' }) }] : []),
    ...(mayResend(letter) ? [{ key: 'resend', label: say({ zh: '改用其他方式', en: 'Send another way' }) }] : []),
    { key: 'print', label: say({ zh: '预览、打印', en: 'Preview, print' }) },
  ]
  return (
    <>
      {mayProve(letter) && (
        <Button size="small" onClick={() => act('proof')}>
          {say({ zh: '登记送达', en: 'Proof of service' })}
        </Button>
      )}{' '}
      <Button size="small" href={address(`/letters/${letter.id}/docx`)}>
        Word
      </Button>{' '}
      <Dropdown menu={{ items: more, onClick: ({ key }) => act(key as LetterAct) }} trigger={['click']}>
        <Button size="small" aria-label={say({ zh: `更多：${letter.number}`, en: `More: ${letter.number}` })}>
          …
        </Button>
      </Dropdown>
    </>
  )
}
