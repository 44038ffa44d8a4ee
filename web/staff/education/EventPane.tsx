/** One event: plan, how it went with photos, what it cost. */
import '../complaint/complaint.css'
import '../office/office.css'
import './education.css'
import { useParams } from '@tanstack/react-router'
import { eventKinds } from '../../../law/education.ts'
import type { EducationEventView } from '../../../server/education/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { eventForms, heldNames, sumNames } from './eventForms.tsx'
import { planNames } from './PlanFields.tsx'

const usual = { planned: 'approve', approved: 'hold', held: 'close' }

export function EventPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <EventPane key={id} id={Number(id)} />
}

export function EventPane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<EducationEventView>(`/education-events/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => (
        <MatterPane matter={one} forms={eventForms} usual={usual}>
          <Part title={{ zh: '计划', en: 'Plan' }}>
            <Facts
              facts={[
                [{ zh: '类别', en: 'Kind' }, say(eventKinds[one.what])],
                [planNames.plannedOn, one.plannedOn],
                [planNames.place, `${one.area ?? ''} ${one.place}`],
                [planNames.audience, one.audience],
                [planNames.expected, one.expected],
                [planNames.budgetFen, <Money key="budget" fen={one.budgetFen} />],
                [planNames.partner, one.partner],
                [planNames.plan, one.plan],
                [{ zh: '主办', en: 'Held by' }, <OfficeName key="o" name={one.office} />],
                [
                  { zh: '网上预告', en: 'Announced' },
                  one.announced ? say({ zh: '是', en: 'yes' }) : say({ zh: '否', en: 'no' }),
                ],
              ]}
            />
          </Part>
          {one.held && (
            <Part title={{ zh: '举办情况', en: 'How it went' }}>
              <Facts
                facts={[
                  [heldNames.heldOn, one.held.on],
                  [heldNames.attendance, one.held.attendance],
                  [heldNames.leaflets, one.held.leaflets],
                  [heldNames.leafletsBrought, one.held.leafletsBrought > 0 && one.held.leafletsBrought],
                  [heldNames.consultations, one.held.consultations],
                  [heldNames.onlineReach, one.held.onlineReach],
                  [heldNames.went, one.held.went],
                ]}
              />
            </Part>
          )}
          {one.closed && (
            <Part title={{ zh: '总结', en: 'Summary' }}>
              <Facts
                facts={[
                  [sumNames.costFen, <Money key="cost" fen={one.closed.costFen} />],
                  [sumNames.costNote, one.closed.costNote],
                  [sumNames.summary, one.closed.summary],
                ]}
              />
            </Part>
          )}
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}
