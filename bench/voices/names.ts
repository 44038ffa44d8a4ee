/**
 * Operators written differently. No table of real variants was found: the variants are made by rule from the names of the
 * model city (place left out, legal form left out, a branch added, a sole trader's bracket left out). What must not be taken
 * for one another are the model city's own names. And real ones: how many pairs of a county's merchants
 * (../shared/data/dispatch, with real variants among them) are taken for one; those we read (docs/voices.md).
 */
import { generatedOperators, rememberedOperators } from '../../seed/city/operators.ts'
import { coreOf, sameCore } from '../../server/duplicate/name.ts'
import { heldOut, readTable, type Score, shown } from './texts.ts'

const ways: ((name: string) => string)[] = [
  name => name.replace(/^楚江市|^[\p{Script=Han}]{2}[区县]/u, ''),
  name => name.replace(/(股份|有限责任|有限)?公司$/, ''),
  name => name.replace(/（个体工商户）/, ''),
  name => `${name.replace(/(股份|有限责任|有限)?公司$/, '').replace(/（个体工商户）/, '')}（江汉路店）`,
  name => `望楚区古渡街道${name.replace(/^楚江市|^[\p{Script=Han}]{2}[区县]/u, '').replace(/有限公司$/, '')}`,
  name => name.replace(/^楚江市|^[\p{Script=Han}]{2}[区县]/u, '').replace(/有限公司$/, '店'),
]

export function measureNames() {
  const names = [...rememberedOperators(), ...generatedOperators(600)].map(each => each.name)
  const strangers = names
  console.log(
    `\n## Operators written differently: ${names.length} names of the model city in ${ways.length} ways, against ${strangers.length} other names\n`,
  )
  for (const [half, own] of [
    ['development', names.filter(name => !heldOut(name))],
    ['kept apart', names.filter(name => heldOut(name))],
  ] as const) {
    const score: Score = { hits: 0, misses: 0, wrong: 0 }
    for (const name of own) {
      const core = coreOf(name)
      for (const way of ways)
        if (sameCore(core, coreOf(way(name)))) score.hits += 1
        else score.misses += 1
      score.wrong += strangers.filter(other => other !== name && sameCore(core, coreOf(other))).length
    }
    console.log(`- ${half}: ${shown(score)}`)
  }
  const real = [
    ...new Set(readTable('dispatch/address_to_office_dev.csv').map(row => row.address_or_merchant ?? '')),
  ].filter(name => !/[路街村镇]|小区|号楼|大道|花园|家园/.test(name))
  const pairs = real.flatMap((one, at) => real.slice(0, at).filter(other => sameCore(coreOf(one), coreOf(other))))
  console.log(`- of ${real.length} real merchants' names ${pairs.length} pairs are taken for one operator`)
}
