/** What is known of an operator: weight, publication, matters, campaigns, stations. */
import { Link } from '@tanstack/react-router'
import { weightWords } from '../../../law/sampling.weights.ts'
import type { OperatorView } from '../../../server/operator/view.ts'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'
import { useAbout } from '../session/me.ts'

/** The weight that a targeted draw uses, with its reasons. */
export function Weight({ one }: { one: OperatorView }) {
  const say = useSay()
  const sum = one.weight.reasons.reduce((total, each) => total + each.adds, 0)
  return (
    <Part title={{ zh: '风险权重', en: 'Risk weight' }} aside={<strong className="number">{one.weight.weight}</strong>}>
      <ul className="lines">
        {one.weight.reasons.map(each => (
          <li key={each.reason}>{say(weightWords(each))}</li>
        ))}
      </ul>
      {sum > one.weight.weight && (
        <p>
          {say({
            zh: `合计 ${sum}，按上限计 ${one.weight.weight}`,
            en: `${sum} in all; no weight is more than ${one.weight.weight}`,
          })}
        </p>
      )}
      <p className="quiet">
        {say({
          zh: '靶向抽取按此加权；投诉和举报合并计数。抽取某类商品时只计该类。',
          en: 'Targeted draws use it; complaints and reports count together. A draw counts only what concerns its class.',
        })}
      </p>
    </Part>
  )
}

/** Whether it still stands there: repaired, over, or neither. */
function standing({ what, until, repairedOn }: OperatorView['credit'][number], today: string) {
  if (repairedOn && what === 'penalty')
    return { zh: '，信用修复，提前停止公示', en: ', repaired and ended before its time' }
  if (repairedOn) return { zh: `，${repairedOn}复查合格`, en: `, put right ${repairedOn}` }
  if (until && until < today) return { zh: '，公示已结束', en: ', no longer published' }
  return { zh: '，未修复', en: ', not put right' }
}

export function Credit({ one }: { one: OperatorView }) {
  const say = useSay()
  const today = useAbout().data?.today ?? ''
  return (
    <Part title={{ zh: '信用公示', en: 'What is published' }}>
      {one.credit.length === 0 ? (
        <p className="quiet">{say({ zh: '没有公示信息', en: 'Nothing is published' })}</p>
      ) : (
        <ul className="lines">
          {one.credit.map(each => (
            <li key={`${each.what}${each.matterId}${each.on}`}>
              {each.matterId && each.kind ? (
                <Link to={placeOf({ kind: each.kind, id: each.matterId })} lang="zh-CN">
                  {each.title}
                </Link>
              ) : (
                <span lang="zh-CN">{each.title}</span>
              )}{' '}
              <span className="quiet">
                {say({ zh: `${each.on}公布`, en: `published ${each.on}` })}
                {each.until && say({ zh: `，至${each.until}`, en: `, until ${each.until}` })}
                {say(standing(each, today))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

export function Known({ one }: { one: OperatorView }) {
  const say = useSay()
  return (
    <>
      {one.known.map(group => (
        <Part
          key={group.kind}
          title={kindName(group.kind)}
          aside={
            <span className="quiet">
              {say({ zh: `共 ${group.count}，在办 ${group.open}`, en: `${group.count}, ${group.open} open` })}
            </span>
          }
        >
          <ul className="lines">
            {group.items.map(each => (
              <li key={each.id} className="spread">
                <span>
                  <Link to={placeOf(each)} className="number">
                    {each.number}
                  </Link>{' '}
                  <span lang="zh-CN">{each.subject}</span>
                </span>
                <span className="nowrap">
                  {each.receivedOn} {say(anyStateLabel(each.kind, each.state))}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </>
  )
}

export function Pledges({ one }: { one: OperatorView }) {
  const say = useSay()
  if (one.pledges.length === 0) return null
  return (
    <Part title={{ zh: '承诺', en: 'Pledges' }}>
      <ul className="lines">
        {one.pledges.map(each => (
          <li key={`${each.matterId}${each.label.zh}${each.signedOn}`} className="spread">
            <span>
              <Link to={placeOf({ kind: 'demonstration', id: each.matterId })}>{say(each.label)}</Link>{' '}
              <span className="quiet">
                {say({ zh: `${each.signedOn}签署`, en: `signed ${each.signedOn}` })}
                {each.brokenOn && say({ zh: `，${each.brokenOn}登记违背承诺`, en: `, broken ${each.brokenOn}` })}
              </span>
            </span>
            <span className="nowrap">{say(anyStateLabel('demonstration', each.state))}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function Besides({ one }: { one: OperatorView }) {
  const say = useSay()
  if (one.campaigns.length + one.stations.length === 0) return null
  return (
    <Part title={{ zh: '专项、维权站', en: 'Campaigns, stations' }}>
      <ul className="lines">
        {one.campaigns.map(each => (
          <li key={`c${each.id}`}>
            <Link to={`/campaigns/${each.id}`} lang="zh-CN">
              {each.title}
            </Link>{' '}
            <span className="quiet">
              {say({
                zh: `检查${each.visits}次${each.lastOn ? `，最近${each.lastOn}` : ''}，发现${each.found}件`,
                en: `${each.visits} visits${each.lastOn ? `, last ${each.lastOn}` : ''}; ${each.found} found`,
              })}
            </span>
          </li>
        ))}
        {one.stations.map(each => (
          <li key={`s${each.id}`}>
            <Link to={`/stations/${each.id}`} lang="zh-CN">
              {each.name}
            </Link>{' '}
            <span className="quiet">
              {say(each.role === 'host' ? { zh: '所在经营者', en: 'host' } : { zh: '租户', en: 'tenant' })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
