/**
 * What one may do now, as the server says: open steps as buttons with the digit that presses them,
 * closed ones behind 「为什么不能…」 with reason and article. The screen decides nothing.
 */
import { Button, Popover } from 'antd'
import { useMemo } from 'react'
import { citationsLabel } from '../../law/citation.ts'
import type { StepView } from '../../server/kernel/view.ts'
import { type Label, useSay } from './say.tsx'
import { useShortcuts } from './shortcuts.ts'

interface StepsProps {
  steps: readonly StepView[]
  onTake: (step: StepView) => void
  /** The name of the step whose form is open. */
  taking?: string | undefined
  busy?: boolean
  /** Which open step is the usual next one; the first, unless told. */
  usual?: string
}

export function Steps({ steps, onTake, taking, busy = false, usual }: StepsProps) {
  const say = useSay()
  const open = useMemo(() => steps.filter(step => step.open), [steps])
  const closed = useMemo(() => steps.filter(step => !step.open), [steps])
  const first = usual ?? open[0]?.name
  useShortcuts(
    open.slice(0, 9).map((step, index) => ({ key: String(index + 1), label: step.label, run: () => onTake(step) })),
    !busy,
  )
  return (
    <fieldset className="steps">
      <legend className="unseen">{say({ zh: '可办理的环节', en: 'Steps you may take' })}</legend>
      {open.map((step, index) => (
        <Button
          key={step.name}
          type={step.name === first ? 'primary' : 'default'}
          disabled={busy}
          aria-expanded={taking === step.name}
          title={say(citationsLabel(step.basis))}
          onClick={() => onTake(step)}
        >
          {say(step.label)}
          {index < 9 && (
            <span aria-hidden="true" className="key step-key">
              {index + 1}
            </span>
          )}
        </Button>
      ))}
      {open.length === 0 && (
        <span className="quiet">{say({ zh: '目前没有需要您办理的环节', en: 'Nothing for you to do here now' })}</span>
      )}
      {closed.length > 0 && (
        <Popover
          trigger={['click']}
          placement="bottomRight"
          rootClassName="closed-steps-card"
          content={<ClosedSteps steps={closed} />}
        >
          <Button type="text" className="why-not">
            {say({ zh: '为什么不能…', en: 'Why not…' })}
          </Button>
        </Popover>
      )}
    </fieldset>
  )
}

type Group = 'unmet' | 'others' | 'later'
const groupOf = ({ closedFor }: StepView): Group =>
  closedFor === 'wrong-state' ? 'later' : closedFor === 'not-your-duty' ? 'others' : 'unmet'
const groups: Record<Group, Label> = {
  unmet: { zh: '现在差一个条件', en: 'A condition is not met' },
  others: { zh: '由其他岗位办理', en: 'The duty of somebody else' },
  later: { zh: '现在不在这一步', en: 'Not at this stage' },
}

/** Reason and article of every closed step; what only a condition stands in the way of comes first and open. */
export function ClosedSteps({ steps }: { steps: readonly StepView[] }) {
  const say = useSay()
  const filled = (Object.keys(groups) as Group[])
    .map(group => ({ group, steps: steps.filter(step => groupOf(step) === group) }))
    .filter(each => each.steps.length > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lists scroll by key
    <section className="closed-steps" tabIndex={0} aria-label={say({ zh: '不能办理的环节', en: 'Closed steps' })}>
      {filled.map(({ group, steps: closed }, place) => (
        <details key={group} className="closed-group" open={place === 0}>
          <summary>
            {say(groups[group])} <span className="number">{closed.length}</span>
          </summary>
          <dl>
            {closed.map(step => (
              <div key={step.name}>
                <dt>{say(step.label)}</dt>
                <dd>
                  {step.because && say(step.because)}
                  {step.basis.length > 0 && <span className="quiet"> {say(citationsLabel(step.basis))}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
