import { integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { team } from './workspaces'

const time = (name: string) => timestamp(name, { withTimezone: true })

/** Mails that are to be sent, and what has become of those that were. */
export const mails = team.table(
	'mails',
	{
		workspace: uuid('workspace').notNull(),
		mail: uuid('mail').notNull(),
		kind: text('kind').notNull(),
		recipient: text('recipient').notNull(),
		locale: text('locale').notNull(),
		/** What its text is made of, sealed; null once it is sent or its time is over. */
		sealed: text('sealed'),
		/** By what it is the only one of its kind to somebody; null if there may be many. */
		about: text('about'),
		/** `sending`: somebody is at it, and has until `nextAt`. */
		state: text('state', { enum: ['waiting', 'sending', 'sent', 'refused', 'over'] })
			.notNull()
			.default('waiting'),
		tries: integer('tries').notNull().default(0),
		fault: text('fault'),
		reply: text('reply'),
		madeAt: time('made_at').notNull().defaultNow(),
		triedAt: time('tried_at'),
		nextAt: time('next_at').notNull().defaultNow(),
		endsAt: time('ends_at').notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.mail] })],
)
