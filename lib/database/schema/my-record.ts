import { date, json, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { team } from './workspaces'

const workspace = uuid().notNull()
const time = (name: string) => timestamp(name, { withTimezone: true })

/** The links to candidates' own pages. */
export const recordLinks = team.table(
	'record_links',
	{
		workspace,
		candidate: text().notNull(),
		hash: text().notNull(),
		madeAt: time('made_at').notNull().defaultNow(),
		madeBy: uuid('made_by').notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.candidate] })],
)

/** What candidates requested on their own pages. */
export const requests = team.table(
	'requests',
	{
		workspace,
		id: uuid().notNull(),
		candidate: text().notNull(),
		kind: text({ enum: ['correction', 'review', 'consent', 'copy', 'deletion'] }).notNull(),
		at: time('at').notNull().defaultNow(),
		due: date().notNull(),
		state: text({ enum: ['open', 'done'] }).notNull(),
		words: text(),
		about: text(),
		before: json(),
		after: json(),
		notice: date(),
		answer: text(),
		answeredBy: uuid('answered_by'),
		answeredAt: time('answered_at'),
		/** When those who may answer were last told that it is due soon. */
		remindedOn: date('reminded_on'),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.id] })],
)

/** Which members have read a candidate's record, and when last. */
export const reads = team.table(
	'reads',
	{ workspace, candidate: text().notNull(), member: uuid().notNull(), on: date().notNull() },
	(table) => [primaryKey({ columns: [table.workspace, table.candidate, table.member] })],
)
