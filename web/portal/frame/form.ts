/** Pieces of a form: label above, help where people err, the error in words at the field and again on top. */
import type { Label } from '../../../law/grammar.ts'
import { html, type Piece } from './html.ts'
import type { Visit } from './visit.ts'

/** What is wrong, by the name of the field. */
export type Problems = Record<string, string>

export interface FieldSaid {
  name: string
  label: Label
  help?: Label
  value: string
  optional?: boolean
}

export const optionalMark = { zh: '（可不填）', en: ' (optional)' }

export function textField(
  { say }: Visit,
  problems: Problems,
  {
    name,
    label,
    help,
    value,
    optional,
    lines,
    ...attributes
  }: FieldSaid & { lines?: number; [attribute: string]: unknown },
) {
  const problem = problems[name]
  const common = {
    id: name,
    name,
    'aria-describedby': describedBy(name, help, problem),
    'aria-invalid': problem ? 'true' : undefined,
    'aria-required': optional ? undefined : 'true',
    ...attributes,
  }
  return html`<div class=${problem ? 'field wrong' : 'field'}>
    <label for=${name}>${say(label)}${optional && html`<span class="quiet">${say(optionalMark)}</span>`}</label>
    ${help && html`<p class="help" id=${`${name}-help`}>${say(help)}</p>`}
    ${problem && html`<p class="problem" id=${`${name}-problem`}>${problem}</p>`}
    ${lines ? html`<textarea rows=${lines} ...${common}>${value}</textarea>` : html`<input value=${value} ...${common} />`}
  </div>`
}

export interface Choice extends Label {
  code: string
  help?: Label
}

/** Radio buttons, or tick boxes with `many`: the whole line can be hit with a thumb. */
export function choiceField(
  { say }: Visit,
  problems: Problems,
  { name, label, help, value, optional, choices, many }: FieldSaid & { choices: readonly Choice[]; many?: boolean },
) {
  const problem = problems[name]
  const chosen = value.split(',')
  return html`<fieldset class=${problem ? 'field wrong' : 'field'} id=${name} tabindex="-1" aria-describedby=${describedBy(name, help, problem)}>
    <legend>${say(label)}${optional && html`<span class="quiet">${say(optionalMark)}</span>`}</legend>
    ${help && html`<p class="help" id=${`${name}-help`}>${say(help)}</p>`}
    ${problem && html`<p class="problem" id=${`${name}-problem`}>${problem}</p>`}
    ${choices.map(
      each => html`<label class="choice">
        <input type=${many ? 'checkbox' : 'radio'} name=${name} value=${each.code} checked=${chosen.includes(each.code)} />
        <span>${say(each)}${each.help && html`<small>${say(each.help)}</small>`}</span>
      </label>`,
    )}
  </fieldset>`
}

export function selectField(
  { say }: Visit,
  problems: Problems,
  {
    name,
    label,
    help,
    value,
    groups,
    none = { zh: '请选择', en: 'Please choose' },
  }: FieldSaid & { groups: readonly { label: Label; choices: readonly Choice[] }[]; none?: Label },
) {
  const problem = problems[name]
  return html`<div class=${problem ? 'field wrong' : 'field'}>
    <label for=${name}>${say(label)}</label>
    ${help && html`<p class="help" id=${`${name}-help`}>${say(help)}</p>`}
    ${problem && html`<p class="problem" id=${`${name}-problem`}>${problem}</p>`}
    <select id=${name} name=${name} aria-describedby=${describedBy(name, help, problem)} aria-invalid=${problem ? 'true' : undefined}>
      <option value="">${say(none)}</option>
      ${groups.map(
        group => html`<optgroup label=${say(group.label)} lang=${inChinese(group.label)}>
          ${group.choices.map(each => html`<option value=${each.code} selected=${each.code === value} lang=${inChinese(each)}>${say(each)}</option>`)}
        </optgroup>`,
      )}
    </select>
  </div>`
}

const describedBy = (name: string, help: unknown, problem: unknown) =>
  [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined

/** Names of places are Chinese in both languages: a voice must know. */
const inChinese = ({ zh, en }: Label) => (zh === en ? 'zh-CN' : undefined)

/** On top of the page and in the focus: how many things are wrong, each leading to its field, by its name where it is told. */
export function problemSummary(
  { say }: Visit,
  problems: Problems,
  because?: string,
  labels: Partial<Record<string, Label>> = {},
): Piece {
  const named = (name: string) => (labels[name] ? `${say(labels[name])}${say({ zh: '：', en: ': ' })}` : '')
  const names = Object.keys(problems)
  if (names.length === 0 && !because) return null
  const count = {
    zh: `有${names.length}处需要修改`,
    en: names.length === 1 ? 'One thing to change' : `${names.length} things to change`,
  }
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
    <h2>${because ?? say(count)}</h2>
    ${names.length > 0 && html`<ul>${names.map(name => html`<li><a href=${`#${name}`}>${named(name)}${problems[name]}</a></li>`)}</ul>`}
  </div>`
}
