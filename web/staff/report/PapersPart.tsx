/** Letters of the report: 分送通知书, and where a rule asks for it 举报处理结果告知书 to the pseudonym. */
import { Button } from 'antd'
import { useState } from 'react'
import type { LetterView } from '../../../server/kernel/view.ts'
import type { ReportView } from '../../../server/report/view.ts'
import { address } from '../../kit/api.ts'
import { queryClient } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { type LetterAct, LetterActions } from '../letter/LetterActions.tsx'
import { mayPost, mayProve, mayResend, partyNames, stateNames, trace } from '../letter/letters.ts'
import { noticeChannelLabel } from '../matter/channels.ts'
import { Part } from '../matter/Facts.tsx'

export function PapersPart({ report }: { report: ReportView }) {
  const say = useSay()
  const [doing, setDoing] = useState<{ letter: LetterView; act: LetterAct }>()
  const close = () => {
    setDoing(undefined)
    void queryClient.invalidateQueries({ queryKey: [`/reports/${report.id}`] })
  }
  return (
    <Part title={{ zh: '文书', en: 'Letters' }}>
      <p>
        <Button size="small" href={address(`/reports/${report.id}/registration-form/docx`)}>
          {say({ zh: '举报登记表（Word）', en: 'Registration form (Word)' })}
        </Button>
      </p>
      <div className="scroll-x report-papers" hidden={report.letters.length === 0}>
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
            {report.letters.map(letter => (
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
                    {[letter.servedOn ?? letter.issuedOn, trace(letter)].filter(Boolean).join(' ')}
                  </div>
                </td>
                <td className="nowrap">
                  {mayPost(letter) && (
                    <Button size="small" onClick={() => setDoing({ letter, act: 'posted' })}>
                      {say({ zh: '登记邮寄', en: 'Mark as posted' })}
                    </Button>
                  )}{' '}
                  {mayProve(letter) && (
                    <Button size="small" onClick={() => setDoing({ letter, act: 'proof' })}>
                      {say({ zh: '登记送达', en: 'Proof of service' })}
                    </Button>
                  )}{' '}
                  {mayResend(letter) && (
                    <Button size="small" onClick={() => setDoing({ letter, act: 'resend' })}>
                      {say({ zh: '改用其他方式', en: 'Send another way' })}
                    </Button>
                  )}{' '}
                  <Button size="small" href={address(`/letters/${letter.id}/docx`)}>
                    Word
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {doing && (
        <LetterActions
          act={doing.act}
          letter={{ ...doing.letter, matterId: report.id, matterNumber: report.number }}
          close={close}
        />
      )}
    </Part>
  )
}
