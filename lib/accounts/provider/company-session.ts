import { eq, sql } from 'drizzle-orm'
import type { TokenEndpointResponse } from 'openid-client'
import { authDatabase } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { companySessions } from '@/lib/database/schema/company'
import { readSecret } from '@/lib/database/server-secret'
import { seal, unseal } from '@/lib/sealed/seal'
import type { CompanyPerson } from './company-person'

/** What asks the provider again, and what signs out there. */
export type CompanyTokens = { readonly refresh: string | null; readonly id: string | null }

const placeIn = (workspace: string) => ({ workspace, purpose: 'company-session' })

/** The tokens of an answer; those that a later answer leaves out stay. */
export const companyTokensIn = (
	{ refresh_token, id_token }: Partial<TokenEndpointResponse>,
	before: CompanyTokens = { refresh: null, id: null },
): CompanyTokens => ({ refresh: refresh_token ?? before.refresh, id: id_token ?? before.id })

type Marked = {
	readonly id: string
	readonly workspace: string
	readonly tokens: CompanyTokens
} & Pick<CompanyPerson, 'hasFactor' | 'providerSession'>

/** Notes that a session is that of a company's account, confirmed by the provider just now. */
export async function markCompanySession({ id, workspace, tokens, ...person }: Marked): Promise<void> {
	const database = await authDatabase()
	const secret = await readSecret(database)
	const now = sql`now()`
	const fresh = {
		tokens: seal(secret, placeIn(workspace), JSON.stringify(tokens)),
		hasFactor: person.hasFactor,
		providerSession: person.providerSession,
		beganAt: now,
		confirmedAt: now,
		askedAt: now,
	}
	await database
		.insert(companySessions)
		.values({ session: id, ...fresh })
		.onConflictDoUpdate({ target: companySessions.session, set: fresh })
	await database.update(sessions).set({ updatedAt: now }).where(eq(sessions.id, id))
}

/** The tokens of a session; none if it is not that of a company's account, or they cannot be read. */
export async function companyTokensOf(workspace: string, id: string): Promise<CompanyTokens | null> {
	const database = await authDatabase()
	const secret = await readSecret(database)
	const [found] = await database.select().from(companySessions).where(eq(companySessions.session, id))
	const text = found && unseal(secret, placeIn(workspace), found.tokens)
	return text ? (JSON.parse(text) as CompanyTokens) : null
}

/** Notes that the provider has confirmed a session. */
export async function markConfirmed(workspace: string, id: string, tokens: CompanyTokens): Promise<void> {
	const database = await authDatabase()
	const secret = await readSecret(database)
	await database
		.update(companySessions)
		.set({ tokens: seal(secret, placeIn(workspace), JSON.stringify(tokens)), confirmedAt: sql`now()` })
		.where(eq(companySessions.session, id))
}
