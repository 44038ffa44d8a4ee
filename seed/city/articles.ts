/** What the call-takers of the model city answer from. Quoted from the acts; articles.test.ts compares word for word. */
import { askings } from './articles/askings.ts'
import { everyday } from './articles/everyday.ts'
import { goods } from './articles/goods.ts'
import { howTo } from './articles/how-to.ts'
import { services } from './articles/services.ts'

export type { SeedArticle } from './articles/article.ts'
export const articles = [...howTo, ...goods, ...services, ...everyday].map(each => ({
  ...each,
  askings: askings[each.question]?.trim(),
}))
