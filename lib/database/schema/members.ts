import { boolean, integer, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type OpeningPermission, permissions } from '@/lib/records/rights/permissions'
import { team } from './workspaces'

const time = (name: string) => timestamp(name, { withTimezone: true })

const access = {
	permission: text('permission', { enum: permissions }).notNull(),
	/** What differs from it in some openings, by their ids. */
	byOpening: jsonb('by_opening').$type<Readonly<Record<string, OpeningPermission>>>().notNull().default({}),
	/** Ids; null for all. */
	openings: text('openings').array(),
	newOpenings: boolean('new_openings').notNull(),
}

/** The members of a workspace, present and past. */
export const members = team.table(
	'members',
	{
		workspace: uuid('workspace').notNull(),
		member: uuid('member').notNull(),
		name: text('name').notNull(),
		email: text('email'),
		...access,
		createdAt: time('created_at').notNull().defaultNow(),
		removedAt: time('removed_at'),
		/** The language in which the member last used the list; null until it is known. */
		locale: text('locale'),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.member] })],
)

/** Open invitations. */
export const invitations = team.table(
	'invitations',
	{
		workspace: uuid('workspace').notNull(),
		invitation: uuid('invitation').notNull(),
		tokenHash: text('token_hash').notNull(),
		email: text('email').notNull(),
		...access,
		invitedBy: uuid('invited_by').notNull(),
		createdAt: time('created_at').notNull().defaultNow(),
		endsAt: time('ends_at').notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.invitation] })],
)

/** The people given to interviewers, in an opening. */
export const given = team.table(
	'given',
	{
		workspace: uuid('workspace').notNull(),
		member: uuid('member').notNull(),
		opening: text('opening').notNull(),
		candidate: text('candidate').notNull(),
		givenBy: uuid('given_by').notNull(),
		givenAt: time('given_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.member, table.opening, table.candidate] })],
)

/** Where members are signed in: one device per session. */
export const devices = team.table(
	'devices',
	{
		workspace: uuid('workspace').notNull(),
		device: uuid('device').notNull(),
		member: uuid('member').notNull(),
		session: uuid('session').notNull(),
		slot: integer('slot').notNull(),
		browser: text('browser'),
		system: text('system'),
		createdAt: time('created_at').notNull().defaultNow(),
		lastSeen: time('last_seen').notNull().defaultNow(),
		keptDays: integer('kept_days'),
		waiting: integer('waiting').notNull().default(0),
		/** The openings that the device holds, chosen by its member; null for all that the member sees. */
		openings: text('openings').array(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.device] })],
)

/** The slot last assigned in a workspace. */
export const deviceSlots = team.table('device_slots', {
	workspace: uuid('workspace').primaryKey(),
	slot: integer('slot').notNull(),
})
