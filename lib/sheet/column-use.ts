import type { FactId } from '@/rules/facts'
import { isAmong } from '@/rules/keys'

/** Columns that are the user's own and never evaluated; first and last names are joined into the name. */
export const ownUses = ['id', 'name', 'firstName', 'lastName', 'email', 'birthDate'] as const
export type OwnUse = (typeof ownUses)[number]

/** What a column is read as: a fact, or the user's own data about a person. */
export type ColumnUse = FactId | OwnUse

/** Whether a column is read as the user's own data rather than as a fact. */
export const isOwnUse = (use: unknown): use is OwnUse => isAmong(ownUses, use)

/** The fact that a column is read as, if it is. */
export const factOf = (use: ColumnUse | null): FactId | null => (use === null || isOwnUse(use) ? null : use)
