/** The front door of materials and their budgets. */
export { handOut, openBudget, order, transfer } from './ledger.ts'
