import { boolean, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { permissions } from '@/lib/records/rights/permissions'

const auth = pgSchema('auth')

const time = (name: string) => timestamp(name, { withTimezone: true })

/** How the members of a workspace sign in by their company; without issuer, at the provider of the server's settings. */
export const companySignIn = auth.table('company_sign_in', {
	workspace: uuid('workspace').primaryKey(),
	issuer: text('issuer'),
	clientId: text('client_id'),
	/** Sealed. */
	clientSecret: text('client_secret'),
	/** Whether nobody may sign in another way, but for one owner. */
	isDemanded: boolean('is_demanded').notNull().default(false),
	emergencyOwner: uuid('emergency_owner'),
})

/** Which permission a group of the company gives. */
export const companyGroups = auth.table(
	'company_groups',
	{
		workspace: uuid('workspace').notNull(),
		group: text('company_group').notNull(),
		permission: text('permission', { enum: permissions }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.group] })],
)

/** Which member somebody at a provider is; it outlives the account, so that whoever was removed stays so. */
export const companyIdentities = auth.table(
	'company_identities',
	{
		workspace: uuid('workspace').notNull(),
		/** A hash of issuer and subject. */
		identity: text('identity').notNull(),
		issuer: text('issuer').notNull(),
		account: uuid('account').notNull(),
		groups: text('groups').array().notNull().default([]),
		createdAt: time('created_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.workspace, table.identity] })],
)

/** The sessions that began by a company's account. */
export const companySessions = auth.table('company_sessions', {
	session: uuid('session').primaryKey(),
	/** Sealed: what asks the provider again, and what signs out there. */
	tokens: text('tokens').notNull(),
	hasFactor: boolean('has_factor').notNull(),
	/** A hash of issuer and session there; null where the provider names none. */
	providerSession: text('provider_session'),
	beganAt: time('began_at').notNull().defaultNow(),
	confirmedAt: time('confirmed_at').notNull().defaultNow(),
	askedAt: time('asked_at').notNull().defaultNow(),
})

/** The logout tokens that were used, by a hash of issuer and id, until they are no longer valid. */
export const usedLogoutTokens = auth.table('used_logout_tokens', {
	token: text('token').primaryKey(),
	endsAt: time('ends_at').notNull(),
})
