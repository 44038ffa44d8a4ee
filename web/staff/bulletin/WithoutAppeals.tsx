/** A period with no appeal on record is published only by who says that it is meant. */
import { Checkbox } from 'antd'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'

interface Props {
  period: string
  said: boolean
  change: (said: boolean) => void
  problem: ApiProblem | null
}

export function WithoutAppeals({ period, said, change, problem }: Props) {
  const say = useSay()
  return (
    <Field name="withoutAppeals" label={{ zh: '这一期间没有记录', en: 'Nothing on record' }} required problem={problem}>
      <Checkbox checked={said} onChange={event => change(event.target.checked)}>
        {say({
          zh: `${period} 没有投诉、举报和咨询的记录；期间无误，仍要发布`,
          en: `There is no appeal on record in ${period}; the period is meant, publish it all the same`,
        })}
      </Checkbox>
    </Field>
  )
}
