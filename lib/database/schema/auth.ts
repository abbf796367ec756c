import { bigint, boolean, integer, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const auth = pgSchema('auth')

const time = (name: string) => timestamp(name, { withTimezone: true })

/** An account of better-auth. It belongs to one workspace, and its id is that of the member. */
export const user = auth.table('user', {
	id: uuid('id').primaryKey().defaultRandom(),
	name: text('name').notNull(),
	email: text('email').notNull().unique(),
	emailVerified: boolean('email_verified').notNull().default(false),
	image: text('image'),
	createdAt: time('created_at').notNull().defaultNow(),
	updatedAt: time('updated_at').notNull().defaultNow(),
	twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
	workspace: uuid('workspace').notNull(),
})

/** Sessions of better-auth. Address and user agent stay empty; `token` is a hash of the one in the cookie. */
export const session = auth.table('session', {
	id: uuid('id').primaryKey().defaultRandom(),
	expiresAt: time('expires_at').notNull(),
	token: text('token').notNull().unique(),
	createdAt: time('created_at').notNull().defaultNow(),
	updatedAt: time('updated_at').notNull().defaultNow(),
	ipAddress: text('ip_address'),
	userAgent: text('user_agent'),
	userId: uuid('user_id')
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' }),
	/** The passkey by which it began or went on; better-auth knows nothing of it. */
	passkey: uuid('passkey'),
})

/** An account's credentials, as better-auth stores them: here always one password hash. */
export const account = auth.table('account', {
	id: uuid('id').primaryKey().defaultRandom(),
	accountId: text('account_id').notNull(),
	providerId: text('provider_id').notNull(),
	userId: uuid('user_id')
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' }),
	accessToken: text('access_token'),
	refreshToken: text('refresh_token'),
	idToken: text('id_token'),
	accessTokenExpiresAt: time('access_token_expires_at'),
	refreshTokenExpiresAt: time('refresh_token_expires_at'),
	scope: text('scope'),
	password: text('password'),
	createdAt: time('created_at').notNull().defaultNow(),
	updatedAt: time('updated_at').notNull().defaultNow(),
})

/** What better-auth stores for minutes: sign-ins that wait for their second factor. */
export const verification = auth.table('verification', {
	id: uuid('id').primaryKey().defaultRandom(),
	identifier: text('identifier').notNull(),
	value: text('value').notNull(),
	expiresAt: time('expires_at').notNull(),
	createdAt: time('created_at').notNull().defaultNow(),
	updatedAt: time('updated_at').notNull().defaultNow(),
})

/** Second factors of better-auth, with encrypted secrets; `usedStep` is ours. */
export const twoFactor = auth.table('two_factor', {
	id: uuid('id').primaryKey().defaultRandom(),
	secret: text('secret').notNull(),
	backupCodes: text('backup_codes').notNull(),
	userId: uuid('user_id')
		.notNull()
		.unique()
		.references(() => user.id, { onDelete: 'cascade' }),
	verified: boolean('verified').notNull().default(true),
	failedVerificationCount: integer('failed_verification_count').notNull().default(0),
	lockedUntil: time('locked_until'),
	usedStep: bigint('used_step', { mode: 'number' }).notNull().default(0),
})

/** The secrets that sign cookies and encrypt second factors. */
export const secrets = auth.table('secrets', {
	version: integer('version').primaryKey(),
	secret: text('secret').notNull(),
	createdAt: time('created_at').notNull().defaultNow(),
})

/** The one-time codes that make the owner of a workspace. */
export const ownerCodes = auth.table('owner_codes', {
	workspace: uuid('workspace').primaryKey(),
	codeHash: text('code_hash').notNull().unique(),
	/** Of earlier versions, whose servers printed the first code by themselves. */
	isFirst: boolean('is_first').notNull(),
	endsAt: time('ends_at').notNull(),
})

/** The sessions of removed members, by the hashes of their tokens. */
export const removedSessions = auth.table('removed_sessions', {
	token: text('token').primaryKey(),
	removedAt: time('removed_at').notNull().defaultNow(),
})

/** The devices on which an account signed in before; `failures` are those since it last did. */
export const knownDevices = auth.table(
	'known_devices',
	{
		account: uuid('account').notNull(),
		tokenHash: text('token_hash').notNull(),
		session: uuid('session').notNull(),
		failures: integer('failures').notNull().default(0),
		usedAt: time('used_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.account, table.tokenHash] })],
)

/** The one-time codes by which owners get back into their accounts. */
export const ownerRecoveries = auth.table('owner_recoveries', {
	account: uuid('account').primaryKey(),
	codeHash: text('code_hash').notNull().unique(),
	endsAt: time('ends_at').notNull(),
})

/** The number of tries, by what is tried and from where. */
export const tries = auth.table('tries', {
	key: text('key').primaryKey(),
	count: integer('count').notNull(),
	since: time('since').notNull(),
})

/** The links by which people who have lost their passwords set new ones. */
export const passwordResets = auth.table('password_resets', {
	account: uuid('account').primaryKey(),
	tokenHash: text('token_hash').notNull().unique(),
	endsAt: time('ends_at').notNull(),
})
