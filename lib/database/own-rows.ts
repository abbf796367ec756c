import { and, eq, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './database'

/** The condition that finds rows of a transaction's workspace in a table, those that meet the other conditions. */
export const ownRows = (
	{ workspace }: Transaction,
	table: PgTable & { readonly workspace: PgColumn },
	...others: readonly (SQL | undefined)[]
): SQL | undefined => and(eq(table.workspace, workspace), ...others)
