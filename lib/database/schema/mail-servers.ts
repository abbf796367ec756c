import { boolean, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core'

const auth = pgSchema('auth')

/** The mail servers that owners set for their workspaces. */
export const mailServers = auth.table('mail_servers', {
	workspace: uuid('workspace').primaryKey(),
	host: text('host').notNull(),
	port: integer('port').notNull(),
	/** Whether it speaks TLS from the start; else STARTTLS is demanded. */
	isTls: boolean('is_tls').notNull(),
	login: text('login'),
	/** Sealed. */
	password: text('password'),
	sender: text('sender').notNull(),
})
