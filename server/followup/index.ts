export { drawDaily } from './daily.ts'
export { linkJob, sendLink } from './link.ts'
export { type PastYear, takeOverFollowUps } from './past.ts'
