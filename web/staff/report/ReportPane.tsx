/** One report from top to bottom: how it stands, what one may do, the clue, who is sealed behind it, papers, what happened. */
import './report.css'
import { useParams } from '@tanstack/react-router'
import { complaintPacks } from '../../../law/complaint.ts'
import type { ReportView } from '../../../server/report/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { CasesOf } from '../enforcement/CasesOf.tsx'
import { Parts } from '../frame/Parts.tsx'
import { LettersPart } from '../letter/LettersPart.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { CluePart } from './CluePart.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { InformerPart } from './InformerPart.tsx'
import { NoFilingPart } from './NoFilingPart.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { RelatedPart } from './RelatedPart.tsx'
import { stepForms, usualStep } from './steps/forms.ts'

export function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ReportPane key={id} id={Number(id)} />
}

export function ReportPane({ id }: { id: number }) {
  const read = useRead<ReportView>(`/reports/${id}`)
  return (
    <Shown read={read} lines={12}>
      {report => (
        <MatterPane matter={report} forms={stepForms} usual={usualStep} head={<Head report={report} />}>
          <InformerPart report={report} />
          <CluePart report={report} />
          <OutcomePart report={report} />
          <CasesOf id={report.id} />
          <Parts kind="report" id={report.id} place="body" />
          <NoFilingPart report={report} />
          <RelatedPart report={report} />
          <EvidencePart report={report} />
          <LettersPart
            path={`/reports/${report.id}`}
            matter={report}
            registrationForm={{ zh: '举报登记表', en: 'Registration form' }}
          />
        </MatterPane>
      )}
    </Shown>
  )
}

function Head({ report }: { report: ReportView }) {
  const say = useSay()
  return (
    <>
      {report.returns > 0 && (
        <span className="tag">{say({ zh: `退回${report.returns}次`, en: `Returned ${report.returns}×` })}</span>
      )}
      <span className="quiet">
        <OfficeName name={report.office.name} /> ·{' '}
        {report.handler ? report.handler.name : say({ zh: '尚无承办人', en: 'no handler yet' })}
      </span>
      <span className="quiet" title={report.law.name}>
        {say({
          zh: `适用 ${report.law.number}`,
          en: `Under ${complaintPacks.find(each => each.key === report.law.key)?.en}`,
        })}
      </span>
    </>
  )
}
