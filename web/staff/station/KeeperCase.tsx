/** One dispute in the keeper's hand: what it is about, and four big ways to end it. */

import { Button } from 'antd'
import { useState } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { firstAnswers, firstAsked } from '../../../law/station-case.ts'
import type { CaseView } from '../../../server/station/view.ts'
import { Clock } from '../../kit/Clock.tsx'
import { Money } from '../../kit/Money.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { Facts } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { subjectLabel } from '../matter/subject.ts'
import { Reason, Settle, type Way, ways } from './Ending.tsx'

export function KeeperCase({ one }: { one: CaseView }) {
  const say = useSay()
  const officeName = useOfficeName()
  const [way, setWay] = useState<Way>()
  const open = (Object.keys(ways) as Way[]).filter(name => one.steps.some(step => step.name === name && step.open))
  return (
    <article className="keeper-case">
      <header className="panel">
        <div className="spread">
          <strong>{say(subjectLabel(one.subject))}</strong>
          <span className="state-tag">{say(anyStateLabel('station-case', one.state))}</span>
        </div>
        <CaseFacts one={one} />
        {one.clocks.map(clock => (
          <Clock key={clock.id} clock={clock} />
        ))}
        {one.complaint && (
          <p>
            {say({
              zh: `已转${one.complaint.office}办理（${one.complaint.number}，${anyStateLabel('complaint', one.complaint.state).zh}）`,
              en: `With ${officeName(one.complaint.office)} (${one.complaint.number}, ${anyStateLabel('complaint', one.complaint.state).en})`,
            })}
          </p>
        )}
        <Files files={one.attachments} />
      </header>
      {open.length > 0 && (
        <div className="counter-acts">
          {open.map(name => (
            <Button
              key={name}
              size="large"
              type={name === 'settle' ? 'primary' : 'default'}
              aria-expanded={way === name}
              onClick={() => setWay(way === name ? undefined : name)}
            >
              {say(ways[name])}
            </Button>
          ))}
        </div>
      )}
      {way === 'settle' && <Settle one={one} close={() => setWay(undefined)} />}
      {way && way !== 'settle' && <Reason key={way} one={one} way={way} close={() => setWay(undefined)} />}
    </article>
  )
}

function CaseFacts({ one }: { one: CaseView }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <Facts
      facts={[
        [{ zh: '消费者', en: 'Consumer' }, `${one.consumer.name} ${one.consumer.phone}`],
        [{ zh: '商家', en: 'Shop' }, [one.respondent, one.stall].filter(Boolean).join(' · ')],
        [{ zh: '商品', en: 'Goods' }, entryOf(classes, one.goodsClass)?.[language]],
        [{ zh: '问题', en: 'Problem' }, entryOf(problems, one.problemClass)?.[language]],
        [{ zh: '涉及金额', en: 'Amount' }, one.amountFen === null ? null : <Money key="amount" fen={one.amountFen} />],
        [
          { zh: '首问', en: 'First asked' },
          `${say(firstAsked[one.firstAsked as keyof typeof firstAsked])} · ${say(firstAnswers[one.firstAnswer as keyof typeof firstAnswers])}${one.firstReason ? `：${one.firstReason}` : ''}`,
        ],
        [{ zh: '说明', en: 'Facts' }, one.facts],
        [{ zh: '协议', en: 'Agreement' }, one.agreement],
        [
          { zh: '挽回损失', en: 'Recovered' },
          one.recoveredFen === null ? null : <Money key="recovered" fen={one.recoveredFen} />,
        ],
      ]}
    />
  )
}
