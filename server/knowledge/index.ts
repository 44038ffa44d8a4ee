export { searchArticles } from './search.ts'
export { recordUse, remindReviews, usedBefore, versionOn } from './use.ts'
export { addAsking, approve as approveArticle, type Proposal, writeArticle } from './write.ts'
