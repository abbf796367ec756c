import { bigint, date, json, text, uuid } from 'drizzle-orm/pg-core'
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

export const settings = team.table('settings', {
	workspace,
	keptDays: bigint('kept_days', { mode: 'number' }).notNull(),
	shorter: json(),
	company: text(),
	contact: text(),
	erasures: json().notNull(),
	parameters: json(),
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
