/** Why: the words, the streets and the earlier matters that speak for a destination, so that a person can disagree. */
import { classes, departments, problems } from '../../law/classes.ts'
import type { Label } from '../../law/grammar.ts'
import type { Weighed } from '../../law/weigh.ts'
import { unitEnds } from './features.ts'

const most = 3
type Because = Weighed['because']

/** Whole places and names before mere pieces; a piece inside a longer one that is named already says nothing more. */
function whole(because: Because, prefixes: readonly string[]): Because {
  const found: Because = []
  for (const prefix of prefixes)
    for (const each of because.filter(one => one.token.startsWith(`${prefix}:`)))
      if (found.length < most && !found.some(one => bare(one.token).includes(bare(each.token)))) found.push(each)
  return found
}
const bare = (token: string) => token.slice(2)

/** Pieces of an address that overlap and count the same are one name again, without the end of the unit before it: 江市望, 市望楚 → 望楚. */
function readable(because: Because): Because {
  const joined: Because = []
  for (const each of because) {
    const piece = bare(each.token)
    const near = each.token.startsWith('a:')
      ? joined.find(
          one =>
            one.token.startsWith('a:') && one.of === each.of && one.ended === each.ended && lap(bare(one.token), piece),
        )
      : undefined
    if (near) near.token = `a:${lap(bare(near.token), piece)}`
    else joined.push({ ...each })
  }
  return joined.flatMap(each => {
    if (!each.token.startsWith('a:')) return [each]
    const name = nameIn(bare(each.token))
    return name === undefined ? [] : [{ ...each, token: `a:${name}` }]
  })
}

/** 江市望楚 is 望楚, 望楚区古 is 望楚区; 江市好 names nothing. */
function nameIn(piece: string): string | undefined {
  const [last, before] = piece.split(unitEnds).reverse() as [string, ...string[]]
  if (before === undefined || last.length > 1) return last
  return before.length > 2 ? before : undefined
}

/** The two laid over each other where all but one character of the piece agrees. */
function lap(name: string, piece: string): string | undefined {
  if (name.includes(piece)) return name
  if (piece.length < 3) return undefined
  if (name.endsWith(piece.slice(0, -1))) return name + piece.at(-1)
  return name.startsWith(piece.slice(1)) ? piece[0] + name : undefined
}

export function placeReasons({ because }: Weighed, name: Label): Label[] {
  // What half of the city has in its address is no reason.
  const telling = because.filter(({ ended, of }) => ended * 2 > of).slice(0, 40)
  return whole(readable(telling), ['n', 'p', 'a']).map(({ token, ended, of }) => {
    const words = bare(token)
    return token.startsWith('n:')
      ? {
          zh: `以往对“${words}”的${of}件中${ended}件由${name.zh}办理`,
          en: `${ended} of ${of} earlier matters against "${words}" were handled by ${name.en}`,
        }
      : {
          zh: `以往地址含“${words}”的${of}件中${ended}件由${name.zh}办理`,
          en: `${ended} of ${of} earlier matters with "${words}" in the address were handled by ${name.en}`,
        }
  })
}

export function aboutReasons({ because }: Weighed, name: Label): Label[] {
  const strongest = because.slice(0, 30)
  const words = whole(strongest, ['w', 't', 'b']).map(each => `“${bare(each.token)}”`)
  const coded = strongest.flatMap(({ token }) => {
    const list = token.startsWith('g:') ? classes : token.startsWith('q:') ? problems : []
    return list.filter(each => each.code === bare(token))
  })
  return [
    ...(words.length === 0
      ? []
      : [
          {
            zh: `文字中的${words.join('、')}多见于${name.zh}的事项`,
            en: `${words.join(', ')} are mostly found in matters of: ${name.en}`,
          },
        ]),
    ...coded.slice(0, 1).map(each => ({
      zh: `类别“${each.zh}”多属${name.zh}`,
      en: `The class "${each.en}" mostly belongs to: ${name.en}`,
    })),
  ]
}

export const departmentName = (code: string): Label => {
  const known = departments.find(each => each.code === code)
  if (known) return { zh: `${known.zh}部门`, en: known.en }
  return code === 'elsewhere' ? { zh: '其他部门', en: 'Another department' } : { zh: code, en: code }
}
