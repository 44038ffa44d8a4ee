/** The form of a POST as GeoReport writes it: attribute[code]=value, attribute[code][]=value for several. */
const numbers = ['lat', 'long']
const amounts = ['paid_yuan', 'claimed_yuan']

export function lodgingIn(given: Record<string, unknown>): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  const attribute: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const [, code] = /^attribute\[([\w-]{1,60})\](?:\[\])?$/.exec(name) ?? []
    if (code === 'claims') attribute[code] = [attribute[code] ?? [], value].flat().filter(each => each !== '')
    else if (code !== undefined) attribute[code] = amounts.includes(code) ? numberIn(value) : value
    else said[name] = numbers.includes(name) ? numberIn(value) : value
  }
  return { ...said, attribute }
}

/** What is no number goes on as it is: the contract says so in words. */
function numberIn(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}
