/** 我的牌匾 on the shopkeeper's phone: award, term, stars, what to correct, promises, what consumers said. */
import './demonstration.css'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { demonstration, demonstrationKinds, demonstrationLevels } from '../../../law/demonstration.ts'
import { feedbackResults } from '../../../law/demonstration-feedback.ts'
import { plaqueSizes } from '../../../server/demonstration/contract.ts'
import type { OwnView } from '../../../server/demonstration/view.ts'
import { address, api } from '../../kit/api.ts'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { PledgeForm } from './PledgeForm.tsx'
import { PledgeLine } from './PledgesPart.tsx'
import { StarsPart } from './StarsPart.tsx'

export function ShopPage() {
  const say = useSay()
  const read = useRead<OwnView>('/my-demonstration')
  return (
    <Shown read={read}>
      {one => (
        <div className="page shop-page">
          <header>
            <h1>{one.name}</h1>
            <p>
              {say(demonstrationKinds[one.kind])} · <strong>{say(demonstration.states[one.state])}</strong>
            </p>
          </header>
          {one.delisted && (
            <p className="check-no" role="alert">
              {say({ zh: `${one.delisted.on}摘牌：`, en: `Delisted on ${one.delisted.on}: ` })}
              {say(one.delisted.reason)} {one.delisted.words}
            </p>
          )}
          {one.toCorrect && <ToCorrect one={one} />}
          {one.award && <Award one={one} />}
          {one.stars.length > 1 && <StarsPart stars={one.stars} />}
          {one.renewable && <Renewal one={one} />}
          <Promises one={one} />
          {one.admonitions.length > 0 && (
            <Part title={{ zh: '告诫', en: 'Admonitions' }}>
              <ul className="lines">
                {one.admonitions.map(each => (
                  <li key={each.on + each.words}>
                    {each.on} {each.words}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {one.feedback.length > 0 && (
            <Part title={{ zh: '消费者反馈', en: 'Feedback' }}>
              <ul className="lines">
                {one.feedback.map(each => (
                  <li key={each.id}>
                    {each.receivedOn} {each.pledge && say(each.pledge)}{' '}
                    {each.result ? say(feedbackResults[each.result]) : say({ zh: '处理中', en: 'being handled' })}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      )}
    </Shown>
  )
}

function Award({ one }: { one: OwnView }) {
  const say = useSay()
  const { award } = one
  if (!award) return null
  return (
    <Part title={{ zh: '牌匾', en: 'Plaque' }}>
      <Facts
        facts={[
          [{ zh: '编号', en: 'Number' }, award.number],
          [{ zh: '级别', en: 'Level' }, say(demonstrationLevels[award.level])],
          [{ zh: '星级', en: 'Stars' }, award.stars && <span className="plaque-stars">{'★'.repeat(award.stars)}</span>],
          [{ zh: '有效期', en: 'Term' }, `${award.from} — ${award.to}`],
          [
            { zh: '最近评分', en: 'Last score' },
            one.lastVisit && `${one.lastVisit.on} ${one.lastVisit.base}+${one.lastVisit.bonus}`,
          ],
        ]}
      />
      {!['delisted', 'expired'].includes(one.state) && (
        <div className="steps">
          {Object.entries(plaqueSizes).map(([size, label]) => (
            <Button key={size} href={address(`/demonstrations/${one.id}/plaque/pdf`, { size })} target="_blank">
              {say(label)}
            </Button>
          ))}
        </div>
      )}
    </Part>
  )
}

function ToCorrect({ one }: { one: OwnView }) {
  const say = useSay()
  const [words, setWords] = useState('')
  const sending = useSubmit(
    (body: object, key) => api.post(`/demonstrations/${one.id}/steps/report-correction`, body, key),
    {
      changes: ['/my-demonstration'],
      done: () => setWords(''),
    },
  )
  const { toCorrect } = one
  if (!toCorrect) return null
  return (
    <Part title={{ zh: '需要整改', en: 'To be corrected' }}>
      <p className="check-no">{toCorrect.words}</p>
      <p>
        {toCorrect.reportedOn
          ? say({
              zh: `${toCorrect.reportedOn}已报告，等待核实。`,
              en: `Reported on ${toCorrect.reportedOn}; being checked.`,
            })
          : say({ zh: `请在${toCorrect.dueOn}前改正并报告。`, en: `Correct it and report by ${toCorrect.dueOn}.` })}
      </p>
      <Input.TextArea
        rows={3}
        value={words}
        onChange={event => setWords(event.target.value)}
        aria-label={say({ zh: '怎样整改的', en: 'How it was corrected' })}
      />
      {sending.error && <p className="field-problem">{sending.error.message}</p>}
      <Button
        type="primary"
        block
        disabled={words.trim() === ''}
        loading={sending.isPending}
        onClick={() => sending.mutate({ words })}
      >
        {say({ zh: '报告已整改', en: 'Report the correction' })}
      </Button>
    </Part>
  )
}

function Renewal({ one }: { one: OwnView }) {
  const say = useSay()
  const asking = useSubmit((_: null, key) => api.post(`/demonstrations/${one.id}/steps/ask-renewal`, {}, key), {
    changes: ['/my-demonstration'],
  })
  return (
    <Part title={{ zh: '续期', en: 'Renewal' }}>
      <p>
        {say({ zh: '有效期快到了，可以申请续期三年。', en: 'The term is ending: you may ask for three more years.' })}
      </p>
      {asking.error && <p className="field-problem">{asking.error.message}</p>}
      <Button type="primary" block loading={asking.isPending} onClick={() => asking.mutate(null)}>
        {say({ zh: '申请续期', en: 'Ask for renewal' })}
      </Button>
    </Part>
  )
}

function Promises({ one }: { one: OwnView }) {
  const say = useSay()
  const [signing, setSigning] = useState(false)
  return (
    <Part title={{ zh: '我的承诺', en: 'My promises' }}>
      <ul className="lines">
        {one.pledges.map(each => (
          <PledgeLine key={`${each.code}${each.version}`} pledge={each} />
        ))}
      </ul>
      {signing ? (
        <PledgeForm id={one.id} pledges={one.pledges} signer="" close={() => setSigning(false)} />
      ) : (
        !['delisted', 'expired'].includes(one.state) && (
          <Button block onClick={() => setSigning(true)}>
            {say({ zh: '签订承诺', en: 'Sign a promise' })}
          </Button>
        )
      )}
    </Part>
  )
}
