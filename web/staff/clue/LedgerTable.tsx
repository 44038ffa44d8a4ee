/** The columns of the published form. */
import { Link } from '@tanstack/react-router'
import { clue, clueAnswers, clueTypes } from '../../../law/clue.ts'
import type { ClueLine } from '../../../server/clue/view.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { type Label, useSay } from '../../kit/say.tsx'

const heads = [
  { zh: '编号', en: 'Number' },
  { zh: '线索名称', en: 'Name' },
  { zh: '类型', en: 'Type' },
  { zh: '填报单位', en: 'Reported by' },
  { zh: '时间', en: 'Found on' },
  { zh: '状态', en: 'State' },
  { zh: '办结情况', en: 'Disposal' },
  { zh: '移送、回执', en: 'Handed over, receipt' },
  { zh: '反馈', en: 'Answer' },
  { zh: '备注', en: 'Remark' },
] satisfies Label[]

export function LedgerTable({ lines, paper = false }: { lines: readonly ClueLine[]; paper?: boolean }) {
  const say = useSay()
  return (
    <ScrollX label={say({ zh: '线索台账', en: 'Ledger' })} also="panel-flush">
      <table className="plain clue-ledger">
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
          {lines.map(line => (
            <tr key={line.id}>
              <td className="number nowrap">
                {paper ? line.number : <Link to={`/clues/${line.id}`}>{line.number}</Link>}
              </td>
              <td className="clue-name">
                {line.name}
                {line.people && <div className="quiet">{line.people}</div>}
              </td>
              <td>{say(clueTypes[line.type])}</td>
              <td>{line.unit}</td>
              <td className="number nowrap">{line.foundOn}</td>
              <td>{say(clue.states[line.state as keyof typeof clue.states])}</td>
              <td>{say(line.disposal)}</td>
              <td>
                <span className="number nowrap">{line.handedOn}</span> {line.receiptNumber}
              </td>
              <td>
                {line.answer && say(clueAnswers[line.answer])} <span className="number nowrap">{line.answeredOn}</span>
              </td>
              <td>{line.remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
