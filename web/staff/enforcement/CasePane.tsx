/** One case from top to bottom: how it stands, what one may do, facts, measures, evidence, decision, money, papers, archive. */
import './case.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { citationLabel } from '../../../law/citation.ts'
import { factsOpen } from '../../../law/enforcement.ts'
import { caseSources, caseTypes, noFilingCodes } from '../../../law/enforcement.words.ts'
import type { CaseView } from '../../../server/enforcement/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Parts } from '../frame/Parts.tsx'
import { placeOf } from '../frame/pages.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { DecisionPart } from './DecisionPart.tsx'
import { EvidencePart, MeasuresPart } from './EvidencePart.tsx'
import { LeadForm } from './LeadForm.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { PapersPart } from './PapersPart.tsx'
import { caseForms } from './StepFields.tsx'
import { usualStep } from './stepFields.ts'

export function CasePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <CasePane key={id} id={Number(id)} />
}

export function CasePane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<CaseView>(`/cases/${id}`)
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane
          matter={one}
          forms={caseForms}
          usual={usualStep}
          head={
            <span className="quiet">
              <OfficeName name={one.office.name} />
              {one.filing.number && ` · ${one.filing.number}`} ·{' '}
              {say(
                one.procedure === 'simple'
                  ? { zh: '简易程序', en: 'Simple procedure' }
                  : { zh: '普通程序', en: 'Ordinary procedure' },
              )}
            </span>
          }
        >
          <FactsPart one={one} />
          <MeasuresPart one={one} />
          <EvidencePart one={one} />
          <DecisionPart one={one} />
          <MoneyPart one={one} />
          <Parts kind="case" id={one.id} place="body" />
          <PapersPart one={one} />
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}

function FactsPart({ one }: { one: CaseView }) {
  const say = useSay()
  const me = useMe()
  const [correcting, setCorrecting] = useState(false)
  const { party } = one
  const may = factsOpen.includes(one.state) && hasRole(me, ['handler', 'inspector', 'head'])
  return (
    <Part
      title={{ zh: '案情', en: 'The case' }}
      aside={
        may &&
        !correcting && (
          <Button size="small" onClick={() => setCorrecting(true)}>
            {say({ zh: '修改', en: 'Edit' })}
          </Button>
        )
      }
    >
      {may && correcting && <LeadForm kind="facts" one={one} close={() => setCorrecting(false)} />}
      <p className="matter-facts" lang="zh-CN">
        {one.facts}
      </p>
      <Facts
        facts={[
          [{ zh: '当事人', en: 'Party' }, party.name],
          [{ zh: '证照号码', en: 'Registration' }, party.code],
          [{ zh: '住所', en: 'Address' }, party.address],
          [{ zh: '法定代表人', en: 'Represented by' }, party.legalPerson],
          [{ zh: '案件类型', en: 'Type' }, say(caseTypes[one.type])],
          [{ zh: '违法行为', en: 'Violation' }, one.violation],
          [{ zh: '商品', en: 'Goods' }, one.goods],
          [{ zh: '地点', en: 'Place' }, one.place],
          [{ zh: '发生日期', en: 'Happened on' }, one.happenedOn],
          [
            { zh: '处罚时效至', en: 'Time bar' },
            one.timeBar && `${one.timeBar.until} ${say(citationLabel(one.timeBar.basis))}`,
          ],
          [{ zh: '案值', en: 'Value' }, one.valueFen === null ? null : <Money key="v" fen={one.valueFen} />],
          [{ zh: '案源', en: 'Source' }, say(caseSources[one.source])],
          [
            { zh: '来自', en: 'From' },
            one.origins.length === 0
              ? null
              : one.origins.map(each => (
                  <span key={each.id}>
                    {say(kindName(each.kind))}{' '}
                    <Link to={placeOf(each)} className="number">
                      {each.number}
                    </Link>{' '}
                    {say(anyStateLabel(each.kind, each.state))}{' '}
                  </span>
                )),
          ],
          [
            { zh: '办案人员', en: 'Officers' },
            say({
              zh: one.officers.map(each => (each.card ? `${each.name}（${each.card}）` : each.name)).join('、'),
              en: one.officers.map(each => (each.card ? `${each.name} (${each.card})` : each.name)).join(', '),
            }),
          ],
          [{ zh: '立案日期', en: 'Filed on' }, one.filing.on],
          [
            { zh: '不予立案情形', en: 'Not filed because' },
            one.filing.noFilingGround && say(noFilingCodes[one.filing.noFilingGround as keyof typeof noFilingCodes]),
          ],
          [{ zh: '结果', en: 'Outcome' }, one.outcome],
          [{ zh: '结案日期', en: 'Closed on' }, one.closedOn],
          [{ zh: '档号', en: 'Archive' }, one.archive && `${one.archive.number}（${one.archive.on}）`],
        ]}
      />
    </Part>
  )
}
