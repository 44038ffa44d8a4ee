/** The coded lists: what a matter is registered under and counted by. Data only, one file a subject. */
export * from './classes/channels.ts'
export * from './classes/claims.ts'
export * from './classes/coded.ts'
export * from './classes/departments.ts'
export * from './classes/goods.ts'
export * from './classes/industries.ts'
export * from './classes/persons.ts'
export * from './classes/problems.ts'
