/**
 * Groups by text alone: two matters of 2019 about which many different people wrote (a housing estate that sold parking spaces
 * with its flats: 30 messages; a concrete plant beside another: 26). Which messages belong to them we read off their words and
 * looked at each. No operator and no class is given to the method: the hardest case.
 */

import { likeness, type Terms, termsOf } from '../../server/duplicate/likeness.ts'
import { addDays } from '../../server/kernel/day.ts'
import { sameEvent } from '../../server/mass/detect.ts'
import { type Message, messages, type Score, shown } from './texts.ts'

const topics: [name: string, belongs: (text: string) => boolean][] = [
  ['parking spaces', text => /伊景园|滨河苑/.test(text) || (text.includes('广铁') && text.includes('车位'))],
  ['concrete plant', text => text.includes('搅拌') && /丽发|暮云/.test(text)],
]
type Told = Message & { terms: Terms; topic: string | undefined }

/** As the program goes: from the one, and once more from those that were found. */
function reached(own: Told, before: readonly Told[], at: number): Told[] {
  const found = new Set<Told>()
  let front = [own]
  for (let step = 0; step < 2; step += 1) {
    const next = before.filter(each => !found.has(each) && front.some(one => likeness(one.terms, each.terms) >= at))
    for (const each of next) found.add(each)
    front = next
  }
  return [...found]
}

const topicOf = (message: Message) => topics.find(([, belongs]) => belongs(message.subject + message.text))?.[0]

export function measureGroups() {
  const all = messages().map(each => ({
    ...each,
    terms: termsOf(`${each.subject} ${each.text}`),
    topic: topicOf(each),
  }))
  const byDay = all.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  console.log(`\n## Groups by text alone: ${all.length} messages, each against those of the seven days before\n`)
  for (const [half, names] of [
    ['development', ['parking spaces']],
    ['kept apart', ['concrete plant']],
  ] as const)
    for (const at of [0.15, 0.2, sameEvent.described, 0.3, 0.35, sameEvent.named]) {
      const score: Score = { hits: 0, misses: 0, wrong: 0 }
      const warned = new Map<string, string>()
      const truly = new Map<string, string>()
      let falsely = 0
      for (const own of byDay) {
        const before = byDay.filter(
          each => each.day >= addDays(own.day, -6) && each.day <= own.day && each.id !== own.id,
        )
        const found = reached(own, before, at)
        const people = new Set([own, ...found].map(each => each.user)).size
        const mine = own.topic !== undefined && (names as readonly string[]).includes(own.topic)
        if (people >= 5 && own.topic === undefined) falsely += 1
        if (!mine) continue
        const theirs = before.filter(each => each.topic === own.topic)
        score.hits += found.filter(each => each.topic === own.topic).length
        score.wrong += found.filter(each => each.topic !== own.topic).length
        score.misses += theirs.length - found.filter(each => each.topic === own.topic).length
        if (people >= 5 && !warned.has(own.topic!)) warned.set(own.topic!, own.day)
        if (new Set([own, ...theirs].map(each => each.user)).size >= 5 && !truly.has(own.topic!))
          truly.set(own.topic!, own.day)
      }
      console.log(
        `- ${half} (${names.join(', ')}), cosine ≥ ${at}: ${shown(score)}; five people truly on ${[...truly.values()].join(', ') || '—'}, warned on ${[...warned.values()].join(', ') || 'no day'}; warnings on other matters: ${falsely}`,
      )
    }
}
