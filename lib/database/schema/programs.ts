import { primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { programScopes } from '@/lib/records/rights/program-scopes'
import { team } from './workspaces'

const time = (name: string) => timestamp(name, { withTimezone: true })

/** The programs that have, or had, a token for a workspace. */
export const programs = team.table(
	'programs',
	{
		workspace: uuid('workspace').notNull(),
		program: uuid('program').notNull(),
		name: text('name').notNull(),
		tokenHash: text('token_hash').notNull(),
		scopes: text('scopes', { enum: programScopes }).array().notNull(),
		/** Ids; null for all. */
		openings: text('openings').array(),
		madeBy: uuid('made_by').notNull(),
		createdAt: time('created_at').notNull().defaultNow(),
		endsAt: time('ends_at').notNull(),
		lastSeen: time('last_seen'),
		endedAt: time('ended_at'),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.program] })],
)
