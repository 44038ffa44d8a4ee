/**
 * What one may do now, as the server says: open steps as buttons with the digit that presses them,
 * closed ones behind 「为什么不能…」 with reason and article. The screen decides nothing.
 */
import { Button, Popover } from 'antd'
import { useMemo } from 'react'
import type { StepView } from '../../server/kernel/view.ts'
import { useSay } from './say.tsx'
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
          title={step.basis.join('；')}
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
          trigger={['hover', 'focus', 'click']}
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

/** Reason and article of every closed step. */
export function ClosedSteps({ steps }: { steps: readonly StepView[] }) {
  const say = useSay()
  return (
    <dl className="closed-steps" tabIndex={0}>
      {steps.map(step => (
        <div key={step.name}>
          <dt>{say(step.label)}</dt>
          <dd>
            {step.because && say(step.because)}
            {step.basis.length > 0 && <span className="quiet"> {step.basis.join('；')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
