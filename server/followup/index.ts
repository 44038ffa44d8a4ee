export { drawDaily } from './daily.ts'
export { linkJob, sendLink } from './link.ts'
