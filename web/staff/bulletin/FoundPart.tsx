/** What the checker says of the draft, and why it stands all the same; and the numbers that were typed by hand. */
import { Input } from 'antd'
import type { DraftView } from '../../../server/bulletin/contract.ts'
import { useSay } from '../../kit/say.tsx'

interface Props {
  draft: DraftView
  explanations: Record<string, string>
  change: (explanations: Record<string, string>) => void
}

export function FoundPart({ draft, explanations, change }: Props) {
  const say = useSay()
  const typed = draft.typed.flatMap(each => each.numbers)
  if (draft.found.length + typed.length === 0)
    return (
      <p className="quiet paper-sound" role="status">
        {say({
          zh: '核对：数字都有记录可查，没有矛盾',
          en: 'Checked: every number stands for records, none contradicts another',
        })}
      </p>
    )
  return (
    <section className="panel paper-found" aria-label={say({ zh: '核对', en: 'Check' })}>
      {typed.length > 0 && (
        <p>
          {say({
            zh: '手工输入的数字（请插入指标，或写成 [[数字|来源]]）：',
            en: 'Numbers typed by hand (insert a figure, or write [[number|source]]): ',
          })}
          {typed.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be typed twice
            <mark key={at} className="typed-number">
              {each}
            </mark>
          ))}
        </p>
      )}
      {draft.found.map(each => (
        <div key={each.key} className="paper-finding">
          <p>
            {say(each.where)}：<del>{each.says}</del> → <strong>{each.should}</strong>{' '}
            <span className="quiet">{each.base}</span>
          </p>
          {draft.mayChange && (
            <Input
              aria-label={say({ zh: '为什么仍然成立', en: 'Why it holds all the same' })}
              placeholder={say({
                zh: '改正，或者写明为什么仍然成立',
                en: 'Put it right, or say why it holds all the same',
              })}
              value={explanations[each.key] ?? ''}
              maxLength={500}
              onChange={event => change(without({ ...explanations, [each.key]: event.target.value }))}
            />
          )}
        </div>
      ))}
    </section>
  )
}

const without = (explanations: Record<string, string>) =>
  Object.fromEntries(Object.entries(explanations).filter(([, text]) => text.trim() !== ''))
