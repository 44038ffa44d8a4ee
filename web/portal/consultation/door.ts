/** The wrong door: what was written reads as something else. It is said why, and the right door takes what is written along. */
import { type Door, readDoor, reasonOf } from '../../../law/doors.ts'
import type { Label } from '../../../law/grammar.ts'
import { html, type Piece } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

const names: Record<Door, { reads: Label; go: Label }> = {
  complaint: {
    reads: { zh: '您写的像是投诉', en: 'This reads as a complaint' },
    go: { zh: '走投诉，写好的都带过去', en: 'Make a complaint: what you wrote comes along' },
  },
  report: {
    reads: { zh: '您写的像是举报', en: 'This reads as a report of a violation' },
    go: { zh: '走举报，写好的都带过去', en: 'Make a report: what you wrote comes along' },
  },
  consultation: {
    reads: { zh: '您写的像是咨询', en: 'This reads as a question' },
    go: { zh: '走咨询，先看有没有现成的答案', en: 'Ask a question: the answer may be there already' },
  },
}

/** Where a door is and how it takes over what was written; a door that takes nothing is a plain link. */
interface Way {
  action: string
  carried: Record<string, string>
}

/** @param here the door somebody stands before; ways: the other doors that are open */
export function wrongDoor(visit: Visit, here: Door, text: string, ways: Partial<Record<Door, Way>>): Piece {
  const { say } = visit
  const { door, because, elsewhere } = readDoor(text)
  if (elsewhere) return otherWay(visit, elsewhere)
  if (door === undefined || door === here) return null
  const { reads, go } = names[door]
  const way = ways[door]
  return html`<div class="note wrong-door" role="note">
    <p><b>${say(reads)}</b>${say({ zh: '：', en: ': ' })}${say(reasonOf(because))}${say({ zh: '。', en: '.' })}</p>
    ${
      way &&
      html`<form method="post" action=${way.action}>
            ${Object.entries(way.carried).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
            <button type="submit">${say(go)}</button>
          </form>`
    }
  </div>`
}

/** It belongs to none of the doors, and has a way of its own (art. 44). */
export const otherWay = (
  { say }: Visit,
  { what, way, basis }: NonNullable<ReturnType<typeof readDoor>['elsewhere']>,
) => html`<div class="note" role="note">
  <p>${say({ zh: `您写的像是${what.zh}，不适用投诉举报程序（《${basis.act.name}》${basis.article}）：${way.zh}。`, en: `This reads as ${what.en}, which Order 121, article 44 keeps outside this procedure: ${way.en}.` })}</p>
</div>`

/** The first page of the complaint with what is known written in. */
export const toComplaint = (said: { facts: string; name?: string; phone?: string }): Way => ({
  action: '/complaint/new',
  carried: { at: 'what', go: 'back', facts: said.facts, name: said.name ?? '', phone: said.phone ?? '' },
})
/** About a business that is known already: a scanned licence. */
export const toComplaintAbout = ({ name, id, address }: { name: string; id: number; address: string }): Way => ({
  action: '/complaint/new',
  carried: { at: 'what', go: 'back', respondentName: name, operatorId: String(id), respondentAddress: address },
})
/** Nobody's name goes along: with a name or without is asked there. */
export const toReport = (facts: string): Way => ({ action: '/report/new', carried: { at: 'what', go: 'back', facts } })
export const toConsultation = (question: string): Way => ({ action: '/consultation', carried: { question } })
