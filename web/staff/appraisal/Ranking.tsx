/** Scores and places: of everybody for who answers for the round, and as the lock published them. */
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import type { AppraisalView, ScoreView } from '../../../server/appraisal/view.ts'
import { Money } from '../../kit/Money.tsx'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { pointsText } from './points.ts'

const groupsOf = (list: readonly { group: string }[]) => [...new Set(list.map(each => each.group))]

interface RankingProps {
  round: AppraisalView
  chosen: number | undefined
  choose: (id: number) => void
}

export function Ranking({ round, chosen, choose }: RankingProps) {
  const say = useSay()
  const officeName = useOfficeName()
  const waiting = (score: ScoreView) =>
    round.objectionList.filter(each => each.scoreId === score.id && each.answeredAt === null).length
  return (
    <section className="panel" aria-labelledby="ranking">
      <h2 id="ranking">{say({ zh: '得分和排名', en: 'Scores and places' })}</h2>
      {groupsOf(round.scores).map(group => (
        <ScrollX key={group} label={say(schemeWords(group))}>
          <table className="figures appraisal-ranking">
            <caption>{say(schemeWords(group))}</caption>
            <thead>
              <tr>
                <th scope="col">
                  {round.of === 'bureau' ? say({ zh: '单位', en: 'Office' }) : say({ zh: '姓名', en: 'Name' })}
                </th>
                <th scope="col">{say({ zh: '名次', en: 'Place' })}</th>
                <th scope="col">{say({ zh: '得分', en: 'Score' })}</th>
                <th scope="col">{say({ zh: '本期件数', en: 'Cases' })}</th>
                {round.poolFen !== null && <th scope="col">{say({ zh: '奖金', en: 'Bonus' })}</th>}
                <th scope="col">{say({ zh: '待办', en: 'To do' })}</th>
              </tr>
            </thead>
            <tbody>
              {round.scores
                .filter(each => each.group === group)
                .map(score => (
                  <tr key={score.id} className={score.id === chosen ? 'chosen' : ''}>
                    <th scope="row">
                      <button type="button" className="figure-link" onClick={() => choose(score.id)}>
                        {officeName(score.name)}
                      </button>
                    </th>
                    <td>{score.place ?? say({ zh: '不排名', en: 'not ranked' })}</td>
                    <td>{pointsText(score.score)}</td>
                    <td>{score.cases}</td>
                    {round.poolFen !== null && (
                      <td>
                        <Money fen={score.shareFen} />
                      </td>
                    )}
                    <td>
                      {score.toMark > 0 && say({ zh: `${score.toMark}项待评`, en: `${score.toMark} to mark` })}{' '}
                      {waiting(score) > 0 &&
                        say({ zh: `${waiting(score)}件异议`, en: `objections: ${waiting(score)}` })}
                    </td>
                  </tr>
                ))}
            </tbody>
            {round.poolFen !== null && (
              <tfoot>
                <tr className="total">
                  <th scope="row" colSpan={4}>
                    {say({ zh: '奖金合计', en: 'Shared in all' })}
                  </th>
                  <td>
                    <Money fen={round.scores.reduce((sum, each) => sum + (each.shareFen ?? 0), 0)} />
                  </td>
                  <td />
                </tr>
              </tfoot>
            )}
          </table>
        </ScrollX>
      ))}
      <p className="quiet">
        {say({
          zh: '本期件数不足方案所定最少件数的，只评分、不排名；没有件的，不评分。',
          en: 'Who has fewer cases than the scheme asks for is scored but not ranked; who has none is not scored.',
        })}
      </p>
    </section>
  )
}

/** What the lock told everybody: places, and nobody's lines but one's own. */
export function Published({ round }: { round: AppraisalView }) {
  const say = useSay()
  const officeName = useOfficeName()
  const ranking = round.ranking ?? []
  const own = new Set(round.scores.filter(each => each.own).map(each => each.name))
  return (
    <section className="panel" aria-labelledby="published">
      <h2 id="published">{say({ zh: '公布的排名', en: 'The published ranking' })}</h2>
      {groupsOf(ranking).map(group => (
        <table className="figures appraisal-ranking" key={group}>
          <caption>{say(schemeWords(group))}</caption>
          <thead>
            <tr>
              <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
              <th scope="col">{say({ zh: '名次', en: 'Place' })}</th>
              <th scope="col">{say({ zh: '得分', en: 'Score' })}</th>
            </tr>
          </thead>
          <tbody>
            {ranking
              .filter(each => each.group === group)
              .map(each => (
                <tr key={each.name} className={own.has(each.name) ? 'chosen' : ''}>
                  <th scope="row">{officeName(each.name)}</th>
                  <td>{each.place ?? say({ zh: '不排名', en: 'not ranked' })}</td>
                  <td>{pointsText(each.score)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
      {ranking.length === 0 && <Empty title={{ zh: '没有排名', en: 'No ranking' }} />}
    </section>
  )
}
