export * from './minutes.ts'
export * from './recusal.ts'
export * from './session.ts'
