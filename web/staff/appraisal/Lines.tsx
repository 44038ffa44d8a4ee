/** The lines of one office or person: value with its records, the arithmetic in words, points; marks and objections at the line. */
import { Button } from 'antd'
import { useState } from 'react'
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import type { IndicatorName } from '../../../law/indicators.ts'
import { indicators } from '../../../law/indicators.ts'
import type { AppraisalView, KeptLine, ScoreView } from '../../../server/appraisal/view.ts'
import { address } from '../../kit/api.ts'
import { formatOfUnit } from '../../kit/figure.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import type { Opened } from '../statistics/Records.tsx'
import { MarkForm, ObjectForm } from './LineForms.tsx'
import { pointsText } from './points.ts'

interface Props {
  round: AppraisalView
  score: ScoreView
  open: (opened: Opened) => void
}

export function Lines({ round, score, open }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const officeName = useOfficeName()
  const [doing, setDoing] = useState<{ item: string; what: 'mark' | 'object' }>()
  const marking =
    round.leading && round.state === 'draft' && round.steps.some(each => each.name === 'mark' && each.open)
  const objecting = round.mayObject && score.own
  const heads = {
    of: say({ zh: '满分', en: 'Of' }),
    value: say({ zh: '数值', en: 'Value' }),
    points: say({ zh: '得分', en: 'Points' }),
  }
  const waits = (item: string) =>
    round.objectionList.some(each => each.scoreId === score.id && each.item === item && each.answeredAt === null)
  return (
    <section className="panel" aria-labelledby={`score-${score.id}`}>
      <h2 id={`score-${score.id}`}>
        {officeName(score.name)}
        {say({ zh: `：${pointsText(score.score)} 分`, en: `: ${pointsText(score.score)} points` })}
        {score.place !== null &&
          say({
            zh: `，${score.group}第 ${score.place} 名（共 ${score.ranked} 个参加排名）`,
            en: `, place ${score.place} of ${score.ranked} in ${schemeWords(score.group).en}`,
          })}
      </h2>
      <ScrollX label={say({ zh: '各项得分', en: 'Items' })}>
        <table className="figures appraisal-lines">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '项目', en: 'Item' })}</th>
              <th scope="col">{heads.of}</th>
              <th scope="col">{heads.value}</th>
              <th scope="col">{heads.points}</th>
              <th scope="col">{say({ zh: '怎么算的', en: 'How it was counted' })}</th>
              {(marking || objecting) && <th scope="col">{say({ zh: '办理', en: 'Do' })}</th>}
            </tr>
          </thead>
          <tbody>
            {score.lines.map((line, at) => (
              <tr key={line.item}>
                <th scope="row">
                  {say(schemeWords(line.label))}
                  <small className="quiet under">{say(schemeWords(line.head))}</small>
                </th>
                <td data-label={heads.of}>{line.weight}</td>
                <td data-label={heads.value}>
                  <Value line={line} name={score.name} open={open} />
                </td>
                <td data-label={heads.points}>
                  <strong>{pointsText(line.points)}</strong>
                </td>
                <td className="words">
                  {score.words[at]![language]}
                  <MarkSaid score={score} item={line.item} />
                  {doing?.item === line.item &&
                    (doing.what === 'mark' ? (
                      <MarkForm round={round} score={score} line={line} close={() => setDoing(undefined)} />
                    ) : (
                      <ObjectForm round={round} score={score} line={line} close={() => setDoing(undefined)} />
                    ))}
                </td>
                {(marking || objecting) && (
                  <td>
                    {marking && line.indicator === null && (
                      <Button size="small" onClick={() => setDoing({ item: line.item, what: 'mark' })}>
                        {say({ zh: '评定', en: 'Mark' })}
                      </Button>
                    )}
                    {objecting &&
                      (waits(line.item) ? (
                        <span className="quiet">{say({ zh: '异议待答复', en: 'objection waits' })}</span>
                      ) : (
                        <Button size="small" onClick={() => setDoing({ item: line.item, what: 'object' })}>
                          {say({ zh: '异议', en: 'Object' })}
                        </Button>
                      ))}
                  </td>
                )}
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{say({ zh: '合计', en: 'Total' })}</th>
              <td>{score.lines.reduce((sum, each) => sum + each.weight, 0)}</td>
              <td />
              <td>{pointsText(score.score)}</td>
              <td className="words">{score.total[language]}</td>
              {(marking || objecting) && <td />}
            </tr>
          </tbody>
        </table>
      </ScrollX>
      {score.bonus && (
        <p className="appraisal-bonus">
          <strong>{say({ zh: '奖金：', en: 'Bonus: ' })}</strong>
          {score.bonus.words[language]}
        </p>
      )}
    </section>
  )
}

function Value({ line, name, open }: { line: KeptLine; name: string; open: (opened: Opened) => void }) {
  const say = useSay()
  if (line.indicator === null) return null
  const { unit } = indicators[line.indicator as IndicatorName]
  return (
    <FigureLink
      format={formatOfUnit(unit)}
      value={line.value}
      query={line.query}
      title={`${name} ${say(schemeWords(line.label))}`}
      open={open}
    />
  )
}

function MarkSaid({ score, item }: { score: ScoreView; item: string }) {
  const say = useSay()
  const mark = score.marks.find(each => each.item === item)
  if (!mark) return null
  return (
    <div className="quiet">
      {mark.by}
      {say({ zh: '：', en: ': ' })}
      {mark.reason}
      {mark.reference && say({ zh: `；依据：${mark.reference}`, en: `; evidence: ${mark.reference}` })}{' '}
      {mark.evidence && (
        <a href={address(`/attachments/${mark.evidence}`)} target="_blank" rel="noreferrer">
          {say({ zh: '依据附件', en: 'evidence' })}
        </a>
      )}
    </div>
  )
}
