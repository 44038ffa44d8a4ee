export { deskCount, linesOf } from './list.ts'
