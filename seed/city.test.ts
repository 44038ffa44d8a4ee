import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { channels, claims, classes, entryOf, problems } from '../law/classes.ts'
import { refusalGrounds, returnReasons, terminationGrounds } from '../law/complaint.grounds.ts'
import { type ComplaintState, complaint } from '../law/complaint.ts'
import type { Step } from '../law/grammar.ts'
import { usccProblem } from '../server/party/uscc.ts'
import { areas, placeName } from './city/areas.ts'
import { consumers } from './city/consumers.ts'
import { offices } from './city/offices.ts'
import { generatedOperators, rememberedOperators } from './city/operators.ts'
import { people } from './city/people.ts'
import { seedOdr, seedStations } from './city/stations.ts'
import { stories } from './city/stories.ts'

const operators = [...rememberedOperators(), ...generatedOperators(500)]
const unique = (values: readonly unknown[]) => assert.equal(new Set(values).size, values.length)
const realRegions = new URL('../../shared/data/regions/modood_areas.csv', import.meta.url)

test('the city is whole: six county units, about thirty streets, each with an office and a parent', () => {
  const codes = new Set(areas.map(area => area.code))
  const officeCodes = new Set(offices.map(office => office.code))
  assert.equal(areas.filter(area => area.level === 'county').length, 6)
  assert.equal(areas.filter(area => area.level === 'street').length, 30)
  unique(areas.map(area => area.code))
  for (const area of areas) {
    assert.ok(area.level === 'city' || codes.has(area.parent!), area.name)
    assert.ok(officeCodes.has(area.office), area.name)
  }
})

test('no place of the model city exists', { skip: existsSync(realRegions) ? false : 'no ../shared/data' }, () => {
  const real = readFileSync(realRegions, 'utf8')
  for (const area of areas.filter(each => each.level === 'county' && !each.name.endsWith('开发区'))) {
    assert.ok(!real.includes(`"${area.name}"`), area.name)
    assert.ok(!real.includes(area.code), area.code)
  }
})

test('every office numbers its letters under its own word and has somebody in it', () => {
  unique(offices.map(office => office.letterPrefix))
  unique(offices.map(office => office.phone))
  for (const office of offices)
    assert.ok(
      people.some(person => person.office === office.code),
      office.name,
    )
})

test('the accounts of the contract exist, each county bureau can sign', () => {
  unique([...people, ...seedStations.flatMap(each => each.keepers), seedOdr.demonstration].map(each => each.account))
  const shown = people.filter(person => person.demonstration).map(person => person.account)
  assert.deepEqual(shown, [
    'dispatcher',
    'agent',
    'handler',
    'handler2',
    'head',
    'supervisor',
    'legal',
    'admin',
    'auditor',
    'clue',
    'inspector',
  ])
  for (const county of offices.filter(office => office.kind === 'county')) {
    const staff = people.filter(person => person.office === county.code)
    assert.ok(
      staff.some(person => person.roles.includes('head')),
      county.name,
    )
    assert.ok(staff.filter(person => person.roles.includes('handler')).length >= 3, county.name)
  }
})

test('operators have valid credit codes that belong to nobody, and stand where their address says', () => {
  unique(operators.map(operator => operator.uscc))
  unique(operators.map(operator => operator.name))
  unique(operators.map(operator => operator.phone))
  for (const operator of operators) {
    assert.equal(usccProblem(operator.uscc), undefined, operator.name)
    assert.match(operator.uscc, /^..4299/)
    assert.ok(operator.address.startsWith(placeName(operator.areaCode)), operator.name)
  }
})

test('the same seed peoples the city alike; no two people share a number', () => {
  assert.deepEqual(consumers(50), consumers(50))
  assert.deepEqual(generatedOperators(50), generatedOperators(50))
  unique([...consumers(20_000), ...stories.flatMap(story => story.consumers)].map(person => person.phone))
})

for (const story of stories)
  test(`${story.nickname}: every step is one the procedure allows, by somebody who may take it`, () => {
    assert.ok(
      operators.some(operator => operator.shortName === story.operator),
      story.operator,
    )
    assert.ok(
      entryOf(channels, story.channel) && entryOf(classes, story.goodsClass) && entryOf(problems, story.problemClass),
    )
    for (const claim of story.claims) assert.ok(entryOf(claims, claim), claim)
    assert.ok(story.facts.split('。').length >= 4, 'three sentences at least')
    assert.equal(walk(story), story.stands)
  })

function walk(story: (typeof stories)[number]): ComplaintState {
  let state: ComplaintState = 'to-dispatch'
  let office = ''
  let daysAgo = story.receivedDaysAgo
  const takenBy = new Map<string, string>()
  for (const each of story.path) {
    assert.ok(each.daysAgo <= daysAgo, `${each.step} before the step it follows`)
    daysAgo = each.daysAgo
    if (each.step === 'supplement') continue
    const name = each.step === 'accept-together' ? 'accept' : each.step
    const step: Step<ComplaintState, string, string> = complaint.steps[name]
    assert.ok(step.from.includes(state), `${name} from ${state}`)
    const person = people.find(one => one.account === each.by)!
    assert.ok(
      person?.roles.some(role => step.by.includes(role)),
      `${each.by} may not ${name}`,
    )
    if (office && !person.office.startsWith('429900')) assert.equal(person.office, office, `${each.by} works elsewhere`)
    if (step.notByWhoever) assert.notEqual(takenBy.get(step.notByWhoever), each.by)
    if (each.step === 'dispatch') office = each.facts.office
    if (each.step === 'propose-refusal') assert.ok(refusalGrounds.some(ground => ground.code === each.facts.ground))
    if (each.step === 'propose-termination')
      assert.ok(terminationGrounds.some(ground => ground.code === each.facts.ground))
    if (each.step === 'return-to-centre') assert.ok(JSON.stringify(returnReasons).includes(`"${each.facts.code}"`))
    if (each.step === 'settle') assert.ok(each.facts.recoveredAmountFen <= each.facts.agreementAmountFen)
    takenBy.set(name, each.by)
    state = step.to ?? state
  }
  return state
}
