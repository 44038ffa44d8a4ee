export * from './minutes.ts'
export * from './session.ts'
