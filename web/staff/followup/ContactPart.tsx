/** The number is shown for this call only, and that it was looked at stays on the record. */
import { MessageOutlined, PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Contact, FollowUpView } from '../../../server/followup/view.ts'
import { api } from '../../kit/api.ts'
import { dialled } from '../../kit/dialled.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { Part } from '../matter/Facts.tsx'

interface Props {
  call: FollowUpView
  kept: (now: FollowUpView) => void
}

export function ContactPart({ call, kept }: Props) {
  const say = useSay()
  const [contact, setContact] = useState<Contact>()
  const opening = useSubmit((_: undefined, key) => api.post<Contact>(`/followups/${call.id}/open`, {}, key), {
    done: setContact,
  })
  const texting = useSubmit((_: undefined, key) => api.post<FollowUpView>(`/followups/${call.id}/link`, {}, key), {
    done: kept,
  })
  const open = () => !contact && opening.mutate(undefined)
  useShortcuts([{ key: 'o', label: { zh: '打开号码', en: 'Show the number' }, run: open }])
  return (
    <Part title={{ zh: '联系', en: 'Contact' }}>
      <ProblemSummary problem={opening.error ?? texting.error} />
      <div className="call-contact">
        {contact ? (
          <>
            <strong>{contact.name}</strong>
            {[contact.phone, contact.phoneOther]
              .filter(each => each !== null)
              .map(phone => (
                <a key={phone} className="call-number number" href={dialled(phone)}>
                  <PhoneOutlined aria-hidden="true" /> {phone}
                </a>
              ))}
          </>
        ) : (
          <>
            <strong>{call.person}</strong>
            <span className="number">{call.phone}</span>
            <Button
              type="primary"
              icon={<PhoneOutlined aria-hidden="true" />}
              loading={opening.isPending}
              onClick={open}
            >
              {say({ zh: '打开号码', en: 'Show the number' })}
              <span aria-hidden="true" className="key">
                O
              </span>
            </Button>
          </>
        )}
        {call.mobile && (
          <Button
            icon={<MessageOutlined aria-hidden="true" />}
            loading={texting.isPending}
            disabled={call.link === 'sent' || call.link === 'asked'}
            onClick={() => texting.mutate(undefined)}
          >
            {call.link === 'sent' || call.link === 'asked'
              ? say({ zh: '短信已发', en: 'Message sent' })
              : say({ zh: '改发短信链接', en: 'Send a link instead' })}
          </Button>
        )}
      </div>
      <p className="quiet">
        {call.link === 'sent' && call.linkUntil
          ? say({
              zh: `链接${call.linkUntil}前有效；对方答复后自动结束，也可以照常打电话。`,
              en: `The link is good until ${call.linkUntil}; it ends by itself when answered, and a call is possible meanwhile.`,
            })
          : call.wantsText
            ? say({
                zh: '登记时选择短信告知，可以问是否愿意用短信答复。',
                en: 'Registered for text messages: ask whether a link is preferred.',
              })
            : say({ zh: '打开号码会记入办理过程。', en: 'Showing the number is recorded.' })}
      </p>
    </Part>
  )
}
