import { bigint, date, json, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { team } from './workspaces'

const workspace = uuid().notNull()
const whole = () => bigint({ mode: 'number' })

export const openings = team.table('openings', {
	workspace,
	id: text().notNull(),
	name: text().notNull(),
	gap: text().notNull(),
	rulesets: text().array().notNull(),
	facts: json().notNull(),
	noSpecialRoutes: json('no_special_routes'),
	stages: json(),
	views: json(),
	createdOn: date('created_on').notNull(),
	changedOn: date('changed_on').notNull(),
	version: whole(),
})

export const sheets = team.table('sheets', {
	workspace,
	id: text().notNull(),
	file: text().notNull(),
	headings: json().notNull(),
	mapping: json().notNull(),
	takenOn: date('taken_on').notNull(),
	said: json(),
})

export const decisions = team.table('decisions', {
	workspace,
	role: text().notNull(),
	candidate: text().notNull(),
	choice: text().notNull(),
	by: text().notNull(),
	member: uuid().notNull(),
	reason: text().notNull(),
	on: date().notNull(),
	advice: json().notNull(),
	version: whole(),
})

export const settings = team.table('settings', {
	workspace,
	keptDays: bigint('kept_days', { mode: 'number' }).notNull(),
	shorter: json(),
	company: text(),
	contact: text(),
	erasures: json().notNull(),
	parameters: json(),
})

export const removed = team.table('removed', {
	workspace,
	key: text().notNull(),
	hashes: text().array().notNull(),
	on: date().notNull(),
	why: text().notNull(),
	lifted: text(),
})

export const operations = team.table('operations', {
	workspace,
	id: text().notNull(),
	sequence: whole().notNull(),
	at: timestamp({ withTimezone: true }).notNull(),
	by: text().notNull(),
	/** Null for what the candidate did on their own page. */
	member: uuid(),
	kind: text().notNull(),
	roles: text().array(),
	created: whole().notNull(),
	changed: whole().notNull(),
	name: text(),
	reason: text(),
	undoes: text(),
	undone: text(),
})

export const chunks = team.table('chunks', {
	workspace,
	operation: text().notNull(),
	part: whole().notNull(),
	created: json().notNull(),
})

export const patches = team.table('patches', {
	workspace,
	operation: text().notNull(),
	part: whole().notNull(),
	place: whole().notNull(),
	store: text().notNull(),
	key: text().notNull(),
	candidate: text(),
	openings: text().array(),
	was: whole().notNull(),
	before: json(),
	after: json(),
	mergedInto: text('merged_into'),
})
