/** The front door of consumer education. */
export { type AdvisoryThere, type EventThere, takeOverAdvisories, takeOverEvents } from './past.ts'
export { publicAdvisories } from './public.ts'
