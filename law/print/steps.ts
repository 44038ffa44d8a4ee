/** 环节: who may do what, from which state, under which clocks, telling whom, on what basis. */
import type { Notice, Procedure, Step } from '../grammar.ts'
import { roles } from '../roles.ts'
import { cited, table } from './markdown.ts'

const told = { complainant: '投诉人', respondent: '被投诉人', informer: '举报人（须告知的）', office: '承办机关' }

export function stepTable(procedure: Procedure) {
  const stateName = (name: string) => procedure.states[name]?.zh ?? name
  const stays = (states: readonly string[] = []) => states.map(each => `（${stateName(each)}不变）`).join('')
  const clocks = (verb: string, names: readonly string[] | undefined) =>
    (names ?? []).map(name => `${verb}：${procedure.clocks[name]?.label.zh ?? name}`)
  const notice = ({ who, form }: Notice) => `${told[who]}（文书${form}）`

  return table(
    ['环节', '从', '到', '由谁', '不得为', '期限', '告知', '依据'],
    Object.values<Step<string, string, string>>(procedure.steps).map(step => [
      step.label.zh,
      step.from.map(stateName).join('、'),
      step.backOf ? '提出时的状态' : step.to === undefined ? '（不变）' : stateName(step.to) + stays(step.stays),
      step.by.map(role => roles[role].zh).join('、'),
      step.notByWhoever === undefined ? '' : `办理“${procedure.steps[step.notByWhoever]?.label.zh}”的人`,
      [
        ...clocks('起算', step.starts),
        ...clocks('终止', step.stops),
        ...clocks('停止计算', step.lapses),
        ...clocks('中止', step.pauses),
        ...clocks('恢复', step.resumes),
      ].join('\n'),
      (step.tells ?? []).map(notice).join('\n'),
      step.basis.map(cited).join('\n'),
    ]),
  )
}

export const stateTable = (procedure: Procedure) =>
  table(
    ['状态', '名称', '是否终局'],
    Object.entries(procedure.states).map(([name, label]) => [
      label.zh,
      `\`${name}\``,
      procedure.ends.includes(name) ? '是' : '',
    ]),
  )
