/** Names as they are printed: offices as a table of their own bureau calls them (望楚区局, 12315指挥中心, 古渡所), and lists. */

/** 其他商品 is what has no name: it stands last, and leads no ranking. */
export const isRest = (label: string) => label.startsWith('其他')
export const restLast = (a: string, b: string) => Number(isRest(a)) - Number(isRest(b))

/** 「服装、鞋帽」 is one name: in a list it stands in quotation marks. */
export const quotedIn = (name: string) => (name.includes('、') ? `“${name}”` : name)
export const listed = (names: readonly string[]) => (names.length > 1 ? names.map(quotedIn) : names).join('、')

const title = '市场监督管理局'

/** @param above the name of the office that prints the table; what every row would repeat of it is left out */
export function shortName(name: string, above: string): string {
  const place = above.split(title)[0] ?? ''
  if (name === above) return '本级'
  const bare = place && name.startsWith(place) ? name.slice(place.length) : name
  const own = bare.startsWith(title) ? bare.slice(title.length) : bare
  return own
    .replace(new RegExp(`^.+${title}(?=.+所$)`), '')
    .replace(title, '局')
    .replace('市场监管所', '所')
    .replace('投诉举报指挥中心', '指挥中心')
}
