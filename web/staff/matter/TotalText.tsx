/** 群众总用时: from the first receipt until there is an answer. Nothing stops it, so it has no colour of a limit. */
import type { TotalTime } from '../../../server/kernel/view.ts'
import { useSay } from '../../kit/say.tsx'
import { shortDay } from '../../kit/when.ts'

export function TotalText({ total }: { total: TotalTime }) {
  const say = useSay()
  return (
    <span className={total.answeredOn ? 'quiet' : ''} title={say(fromText(total))}>
      {say(total.text)}
    </span>
  )
}

/** On a record, beside the limits. */
export function TotalCard({ total }: { total: TotalTime }) {
  const say = useSay()
  return (
    <div className="clock-card total-card" title={say(explanation)}>
      <span className="clock-label">{say({ zh: '群众总用时', en: "The citizen's total time" })}</span>
      <span className="clock-words">{say(total.text)}</span>
      <span className="clock-due">{say(fromText(total))}</span>
    </div>
  )
}

const fromText = ({ fromOn, answeredOn }: TotalTime) => ({
  zh: answeredOn ? `${shortDay(fromOn)} 至 ${shortDay(answeredOn)}` : `自 ${shortDay(fromOn)} 首次收到`,
  en: answeredOn ? `${shortDay(fromOn)} to ${shortDay(answeredOn)}` : `since ${shortDay(fromOn)}`,
})

const explanation = {
  zh: '从首次收到群众诉求之日起，到得到答复为止；退回、改派、未签收、中止都不停',
  en: 'From the first receipt until the citizen has an answer; no return, re-dispatch, unsigned order or pause stops it',
}
