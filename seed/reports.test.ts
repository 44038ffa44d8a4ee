/** The remembered reports: one for each ending, every step by somebody who may take it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportProblems } from '../law/classes.ts'
import type { Step } from '../law/grammar.ts'
import { type ReportState, report } from '../law/report.ts'
import { rememberedOperators } from './city/operators.ts'
import { people } from './city/people.ts'
import { reportStories } from './city/report-stories.ts'

const operators = rememberedOperators()

for (const story of reportStories)
  test(`${story.nickname}: every step is one the procedure allows, by somebody who may take it`, () => {
    if (typeof story.operator === 'string')
      assert.ok(
        operators.some(each => each.shortName === story.operator),
        story.operator,
      )
    assert.ok(reportProblems.some(each => each.code === story.violationClass))
    assert.ok(story.facts.split('。').length >= 4, 'three sentences at least')
    let state: ReportState = 'to-dispatch'
    let office = ''
    let daysAgo = story.receivedDaysAgo
    const takenBy = new Map<string, string>()
    for (const each of story.path) {
      assert.ok(each.daysAgo <= daysAgo, `${each.step} before the step it follows`)
      daysAgo = each.daysAgo
      const person = people.find(one => one.account === each.by)!
      if (office && !person.office.startsWith('429900')) assert.equal(person.office, office, each.by)
      if (each.step === 'ask-unsealing' || each.step === 'in-case') continue
      const step: Step<ReportState, string, string> = report.steps[each.step]
      assert.ok(step.from.includes(state), `${each.step} from ${state}`)
      assert.ok(
        person.roles.some(role => step.by.includes(role)),
        `${each.by} may not ${each.step}`,
      )
      if (step.notByWhoever) assert.notEqual(takenBy.get(step.notByWhoever), each.by)
      takenBy.set(each.step, each.by)
      if (each.step === 'dispatch') office = String(each.facts.office)
      state = step.to ?? state
    }
    assert.equal(state, story.stands)
  })

test('every ending is there, one anonymous, one extended, one merged, one rewarded', () => {
  const taken = new Set(reportStories.flatMap(each => each.path.map(step => step.step)))
  for (const step of ['file', 'decline', 'transfer', 'confirm-repeat', 'merge', 'refer', 'extend', 'pay-reward'])
    assert.ok(taken.has(step as never), step)
  assert.ok(reportStories.some(each => !each.informer))
  const phones = reportStories.flatMap(each => (each.informer ? [each.informer.phone] : []))
  assert.ok(phones.every(each => /^199000007\d\d$/.test(each)))
})
