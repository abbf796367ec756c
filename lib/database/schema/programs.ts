import { bigint, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { programScopes } from '@/lib/records/rights/program-scopes'
import { webhookValues } from '@/lib/records/rights/webhook-values'
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

/** Where programs are told of changes. */
export const webhooks = team.table(
	'webhooks',
	{
		workspace: uuid('workspace').notNull(),
		program: uuid('program').notNull(),
		url: text('url').notNull(),
		/** What messages say besides ids. */
		values: text('values', { enum: webhookValues }).array().notNull().default([]),
		sealed: text('sealed').notNull(),
		/** Up to which change of the workspace it has been told. */
		told: bigint('told', { mode: 'number' }).notNull(),
		/** The message that it has not taken yet, and the change that it tells of. */
		message: text('message'),
		messageId: text('message_id'),
		messageChange: bigint('message_change', { mode: 'number' }),
		tries: integer('tries').notNull().default(0),
		fault: text('fault'),
		triedAt: time('tried_at'),
		nextAt: time('next_at').notNull().defaultNow(),
		failingSince: time('failing_since'),
		stoppedAt: time('stopped_at'),
		madeBy: uuid('made_by').notNull(),
		createdAt: time('created_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.program] })],
)
