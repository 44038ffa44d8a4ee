/** No article quotes what the act does not say, and each is found by the words people use for it. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { classes, problems } from '../../law/classes.ts'
import { articles } from './articles.ts'

const texts = '/work/shared/data/regulations/regulations_articles.json.gz'
const skip = existsSync(texts) ? false : `the official texts are not here (${texts})`

test('every quotation stands in the article it names', { skip }, () => {
  const acts: { title: string; articles: { no: string; text: string }[] }[] = JSON.parse(
    gunzipSync(readFileSync(texts)).toString(),
  )
  for (const { question, basis } of articles)
    for (const { act, article, says } of basis) {
      const found = acts.find(each => each.title === act)?.articles.find(each => each.no === article)
      assert.ok(found?.text.includes(says), `${question}: ${act}${article} does not say "${says.slice(0, 40)}…"`)
    }
})

test('forty or more, each question once, with a basis, its classes in the coded lists', () => {
  assert.ok(articles.length >= 40, `${articles.length}`)
  assert.equal(new Set(articles.map(each => each.question)).size, articles.length)
  for (const each of articles) {
    assert.ok(each.basis.length > 0, each.question)
    assert.ok(each.question.length <= 200 && each.keywords.length <= 300, each.question)
    if (each.goodsClass)
      assert.ok(
        classes.some(one => one.code === each.goodsClass),
        each.goodsClass,
      )
    if (each.problemClass)
      assert.ok(
        problems.some(one => one.code === each.problemClass),
        each.problemClass,
      )
  }
})

test('each carries a dozen ways of asking or more, none of them under two articles, none with a number of anybody', () => {
  const all = articles.flatMap(each => each.askings?.split('\n') ?? [])
  assert.equal(new Set(all).size, all.length, all.filter((each, at) => all.indexOf(each) !== at).join())
  for (const { question, askings = '' } of articles) {
    assert.ok(askings.split('\n').length >= 11, question)
    assert.ok(!/\d{7}/.test(askings), question)
  }
})
