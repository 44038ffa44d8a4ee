/** One line per letter: to whom, how, how far, and what to do next. */
import { Link } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { ScrollX } from '../../kit/ScrollX.tsx'
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

interface Props {
  letters: WaitingLetter[]
  picked: ReadonlySet<number>
  pick: (ids: readonly number[], on: boolean) => void
  act: (act: LetterAct, letter: WaitingLetter) => void
}

export function LetterTable({ letters, picked, pick, act }: Props) {
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
    <ScrollX label={say({ zh: '文书列表', en: 'Letters' })} also="panel-flush">
      <table className="plain letters fold">
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={say({ zh: '选择全部', en: 'Select all' })}
                checked={letters.every(letter => picked.has(letter.id))}
                indeterminate={picked.size > 0 && !letters.every(letter => picked.has(letter.id))}
                onChange={event =>
                  pick(
                    letters.map(letter => letter.id),
                    event.target.checked,
                  )
                }
              />
            </th>
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
              <td>
                <Checkbox
                  aria-label={say({ zh: `选择 ${letter.number}`, en: `Select ${letter.number}` })}
                  checked={picked.has(letter.id)}
                  onChange={event => pick([letter.id], event.target.checked)}
                />
              </td>
              <td data-label={say(heads[0]!)} className="number nowrap">
                {letter.number}
              </td>
              <td data-label={say(heads[1]!)} className="nowrap">
                {letter.title}
              </td>
              <td data-label={say(heads[2]!)} className="number nowrap">
                <Link to={`/complaints/${letter.matterId}`}>{letter.matterNumber}</Link>
              </td>
              <td data-label={say(heads[3]!)}>
                {letter.recipient} <span className="quiet">{say(partyNames[letter.who])}</span>
                {onPaper(letter) && letter.address && <div className="quiet">{letter.address}</div>}
              </td>
              <td data-label={say(heads[4]!)} className="nowrap">
                {say(channelNames[letter.channel] ?? { zh: letter.channel, en: letter.channel })}
              </td>
              <td data-label={say(heads[5]!)} className="number nowrap">
                {letter.issuedOn}
              </td>
              <td data-label={say(heads[6]!)} className="nowrap">
                {say(stateNames[letter.state])} <span className="number">{letter.servedOn ?? ''}</span>
                <div className="quiet">{say(trace(letter))}</div>
              </td>
              <td>
                <Acts letter={letter} act={act} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
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
