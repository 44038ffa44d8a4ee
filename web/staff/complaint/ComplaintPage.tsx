/** One complaint: headline and clocks. */
import { useParams } from '@tanstack/react-router'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { Clock } from '../../kit/Clock.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'

export function ComplaintPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ComplaintPane id={Number(id)} />
}

export function ComplaintPane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<ComplaintView>(`/complaints/${id}`)
  return (
    <Shown read={read}>
      {complaint => (
        <article className="page">
          <div className="page-head">
            <h1>{complaint.number}</h1>
            <span>{say(stateLabel(complaint.state))}</span>
            <span className="quiet">{complaint.subject}</span>
          </div>
          <div className="page-head">
            {complaint.clocks.map(clock => (
              <Clock key={clock.id} clock={clock} />
            ))}
          </div>
        </article>
      )}
    </Shown>
  )
}
