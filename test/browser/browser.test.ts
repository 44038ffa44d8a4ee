import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from './browser.ts'

test('the browser opens a page, and shows Chinese characters rather than boxes', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<button onclick="this.textContent=\'已登记\'">登记</button>')
    await page.getByRole('button', { name: '登记' }).click()
    assert.equal(await page.getByRole('button').textContent(), '已登记')

    const [first, second] = await page.evaluate<string[]>(`['投', '诉'].map(each => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')
      pen.font = '40px sans-serif'
      pen.fillText(each, 10, 60)
      return canvas.toDataURL()
    })`)
    assert.notEqual(first, second, 'two characters drawn alike are two boxes')
  } finally {
    await browser.close()
  }
})
