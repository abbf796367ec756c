import { bigint, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The schema of everything that belongs to a workspace. */
export const team = pgSchema('team')

/** The workspaces; `change` is the number of the last change of their contents, `access` that of who may open them. */
export const workspaces = team.table('workspaces', {
	workspace: uuid().primaryKey(),
	name: text().notNull(),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
	change: bigint({ mode: 'number' }).notNull().default(0),
	access: bigint({ mode: 'number' }).notNull().default(0),
	settings: jsonb().notNull().default({}),
})
