/** One line per letter: to whom, how, how far, and what to do next. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useSay } from '../../kit/say.tsx'
import type { LetterAct } from './LetterActions.tsx'
import {
  channelNames,
  mayPost,
  mayProve,
  mayResend,
  onPaper,
  partyNames,
  stateNames,
  trace,
  type WaitingLetter,
} from './letters.ts'

export function LetterTable({
  letters,
  act,
}: {
  letters: WaitingLetter[]
  act: (act: LetterAct, letter: WaitingLetter) => void
}) {
  const say = useSay()
  const heads = [
    { zh: '文号', en: 'Number' },
    { zh: '文书', en: 'Letter' },
    { zh: '诉求编号', en: 'Matter' },
    { zh: '送达对象', en: 'Recipient' },
    { zh: '方式', en: 'Channel' },
    { zh: '签发日', en: 'Issued' },
    { zh: '情况', en: 'State' },
    { zh: '办理', en: 'Do' },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways on a narrow screen
    <section className="scroll-x panel-flush" aria-label={say({ zh: '文书列表', en: 'Letters' })} tabIndex={0}>
      <table className="plain letters">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map(letter => (
            <tr key={letter.id}>
              <td className="number">{letter.number}</td>
              <td>{letter.title}</td>
              <td className="number nowrap">
                <Link to={`/complaints/${letter.matterId}`}>{letter.matterNumber}</Link>
              </td>
              <td>
                {letter.recipient} <span className="quiet">{say(partyNames[letter.who])}</span>
                {onPaper(letter) && letter.address && <div className="quiet">{letter.address}</div>}
              </td>
              <td className="nowrap">
                {say(channelNames[letter.channel] ?? { zh: letter.channel, en: letter.channel })}
              </td>
              <td className="number nowrap">{letter.issuedOn}</td>
              <td>
                {say(stateNames[letter.state])} <span className="number">{letter.servedOn ?? ''}</span>
                {trace(letter) && <div className="quiet">{trace(letter)}</div>}
              </td>
              <td>
                <Acts letter={letter} act={act} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Acts({ letter, act }: { letter: WaitingLetter; act: (act: LetterAct, letter: WaitingLetter) => void }) {
  const say = useSay()
  const acts: [LetterAct, boolean, { zh: string; en: string }][] = [
    ['print', true, onPaper(letter) ? { zh: '打印', en: 'Print' } : { zh: '查看', en: 'View' }],
    ['posted', mayPost(letter), { zh: '登记邮寄', en: 'Posted' }],
    ['proof', mayProve(letter), { zh: '送达证明', en: 'Proof' }],
    ['resend', mayResend(letter), { zh: '另送', en: 'Resend' }],
  ]
  return (
    <div className="letter-acts">
      {acts
        .filter(([, may]) => may)
        .map(([name, , label]) => (
          <Button
            key={name}
            size="small"
            type="link"
            aria-label={`${say(label)} ${letter.number}`}
            onClick={() => act(name, letter)}
          >
            {say(label)}
          </Button>
        ))}
    </div>
  )
}
