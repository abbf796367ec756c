import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { team } from './workspaces'

/** Which candidates the members' pages show right now. */
export const presence = team.table('presence', {
	workspace: uuid().notNull(),
	device: uuid().notNull(),
	page: text().notNull(),
	opening: text().notNull(),
	candidate: text().notNull(),
	doing: text({ enum: ['looking', 'deciding'] }).notNull(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
