import { bigint, customType, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const auth = pgSchema('auth')

const time = (name: string) => timestamp(name, { withTimezone: true })

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The passkeys of members. */
export const passkeys = auth.table(
	'passkeys',
	{
		workspace: uuid('workspace').notNull(),
		passkey: uuid('passkey').notNull().defaultRandom(),
		account: uuid('account').notNull(),
		credential: text('credential').notNull().unique(),
		publicKey: bytes('public_key').notNull(),
		counter: bigint('counter', { mode: 'number' }).notNull(),
		transports: text('transports').array().notNull(),
		name: text('name').notNull(),
		createdAt: time('created_at').notNull().defaultNow(),
		usedAt: time('used_at'),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.passkey] })],
)

/** The questions to passkeys that were answered: each counts once. */
export const spentChallenges = auth.table('spent_challenges', {
	challengeHash: text('challenge_hash').primaryKey(),
	spentAt: time('spent_at').notNull().defaultNow(),
})
