/** A road with dates: what happened, what is next, by when and under which article. */
import { citationLabel } from '../../../law/citation.ts'
import type { TrackView } from '../../../server/complaint/view.ts'
import type { ClockView } from '../../../server/kernel/view.ts'
import { atText } from '../../kit/when.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

export function road(visit: Visit, view: TrackView) {
  const { say } = visit
  const running = view.clocks.filter(clock => clock.stoppedOn === null)
  const ended = view.clocks.filter(clock => clock.stoppedOn !== null)
  return html`<section>
    <h2>${say({ zh: '办到哪一步', en: 'How far it is' })}</h2>
    <ol class="road">
      ${view.road.map(({ at, what }) => html`<li><time datetime=${at}>${atText(at)}</time><span>${say(what)}</span></li>`)}
      <li class="next" aria-current="step">
        <b>${say({ zh: '现在', en: 'Now' })}</b>
        <span>${say(view.next)}</span>
        ${running.map(clock => clockLine(visit, clock))}
      </li>
    </ol>
    ${
      ended.length > 0 &&
      html`<details>
        <summary>${say({ zh: '已经了结的期限', en: 'Limits that have ended' })}</summary>
        ${ended.map(clock => clockLine(visit, clock))}
      </details>`
    }
  </section>`
}

function clockLine({ say }: Visit, clock: ClockView) {
  return html`<p class=${`clock ${clock.tone}`}>
    <b>${say(clock.label)}</b>
    <br /><span>${say(clock.tone === 'paused' ? { zh: `如今天恢复，最迟 ${clock.dueOn}`, en: `if resumed today, by ${clock.dueOn}` } : { zh: `最迟 ${clock.dueOn}`, en: `by ${clock.dueOn}` })}</span>
    ${' '}<span class="tone">${say(clock.text)}</span>
    <br />
    <small>${clock.binding === 'statute' ? say({ zh: '依据', en: 'Under ' }) : say({ zh: '本市承诺：', en: 'Promised by the city: ' })}${say(citationLabel(clock.basis))}</small>
    ${' '}<a href=${`/mine/clock/${clock.id}`}>${say({ zh: '时限说明', en: 'How it is counted' })}<span class="unseen"> ${say(clock.label)}</span></a>
  </p>`
}
