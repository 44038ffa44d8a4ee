/** One draw: whom it hit and why, replayed on the spot, and what of it is published. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Link, useParams } from '@tanstack/react-router'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { sampling, samplingModes } from '../../../law/sampling.ts'
import { weightWords } from '../../../law/sampling.weights.ts'
import type { DrawView } from '../../../server/sampling/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'

export function DrawPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useSay()
  const read = useRead<DrawView>(`/sampling-draws/${id}`)
  return (
    <div className="page">
      <Shown read={read} lines={10}>
        {one => (
          <>
            <div className="page-head">
              <h1>{say({ zh: `抽取记录 #${one.id}`, en: `Draw #${one.id}` })}</h1>
              <strong>
                {one.same
                  ? say({ zh: '重算相同', en: 'Replayed: the same' })
                  : say({ zh: '重算不同，请停止使用', en: 'Replayed: NOT the same' })}
              </strong>
            </div>
            <Part title={{ zh: '怎样抽的', en: 'How it was drawn' }}>
              <Facts
                facts={[
                  [
                    { zh: '方案', en: 'Plan' },
                    <Link key="plan" to={`/sampling-plans/${one.planId}`}>
                      {one.plan}
                    </Link>,
                  ],
                  [
                    { zh: '单位、类别', en: 'Office, class' },
                    <span key="office">
                      <OfficeName name={one.office} /> · {say(samplingClasses[one.class])}
                    </span>,
                  ],
                  [{ zh: '日期、经办', en: 'Day, by' }, `${one.on} ${one.by}`],
                  [
                    { zh: '抽中', en: 'Drawn' },
                    say({
                      zh: `${one.drawn} 户，名录 ${one.of} 户，靶向 ${one.targetedPercent}%`,
                      en: `${one.drawn} of ${one.of}, ${one.targetedPercent}% targeted`,
                    }),
                  ],
                  [
                    { zh: '种子', en: 'Seed' },
                    <span key="seed" className="seed">
                      {one.seed}
                    </span>,
                  ],
                  [
                    { zh: '指纹', en: 'Fingerprint' },
                    <span key="print" className="seed">
                      {one.fingerprint}
                    </span>,
                  ],
                  [{ zh: '再次抽取的原因', en: 'Why again' }, one.againBecause],
                  [
                    { zh: '公布', en: 'Published' },
                    <a key="public" href={`/api/public/sampling-draws/${one.id}`} target="_blank" rel="noreferrer">
                      {one.publishedNow
                        ? say({
                            zh: '名录、权重、种子和结果（供任何人重算）',
                            en: 'Population, weights, seed and result, for anybody to replay',
                          })
                        : say({
                            zh: '种子和指纹；全部抽样后公布名录',
                            en: 'Seed and fingerprint; the population when all were visited',
                          })}
                    </a>,
                  ],
                ]}
              />
            </Part>
            <Part title={{ zh: '抽中的主体', en: 'Who was drawn' }}>
              {one.subjects.length === 0 ? (
                <p className="quiet">
                  {say({ zh: '只有派出单位看得到名单', en: 'Only the office that goes there sees the list' })}
                </p>
              ) : (
                <Subjects one={one} />
              )}
            </Part>
          </>
        )}
      </Shown>
    </div>
  )
}

function Subjects({ one }: { one: DrawView }) {
  const say = useSay()
  const reasonsOf = (each: DrawView['subjects'][number]) =>
    each.reasons.map(one => say(weightWords(one))).join(say({ zh: '；', en: '; ' }))
  const officersOf = (each: DrawView['subjects'][number]) => each.officers.join(say({ zh: '、', en: ', ' }))
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '主体', en: 'Subject' })}</th>
            <th scope="col">{say({ zh: '方式', en: 'How' })}</th>
            <th scope="col" className="right">
              {say({ zh: '权重', en: 'Weight' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '理由', en: 'Reasons' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '执法人员', en: 'Officers' })}
            </th>
            <th scope="col">{say({ zh: '批次', en: 'Batch' })}</th>
          </tr>
        </thead>
        <tbody>
          {one.subjects.map(each => (
            <tr key={each.key}>
              <td className="roomy" lang="zh-CN">
                {each.operatorId ? <Link to={`/operators/${each.operatorId}`}>{each.name}</Link> : each.name}
                <div className="narrow-only quiet">{reasonsOf(each)}</div>
                <div className="narrow-only">{officersOf(each)}</div>
              </td>
              <td className="nowrap">{say(samplingModes[each.part])}</td>
              <td className="right number">{each.weight}</td>
              <td className="roomy wide-only">{reasonsOf(each)}</td>
              <td className="wide-only" lang="zh-CN">
                {officersOf(each)}
              </td>
              <td className="nowrap">
                {each.batch && (
                  <Link to={`/samplings/${each.batch.id}`}>
                    {say(sampling.states[each.batch.state as keyof typeof sampling.states])}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
