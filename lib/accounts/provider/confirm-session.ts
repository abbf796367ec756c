import { and, eq, lt, sql } from 'drizzle-orm'
import { refreshTokenGrant } from 'openid-client'
import { note } from '@/lib/audit/note'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { companySessions } from '@/lib/database/schema/company'
import { companyConfirmMinutes, companyUnconfirmedMinutes } from '@/lib/limits/account-limits'
import { outgoingMilliseconds } from '@/lib/limits/server-limits.mjs'
import { permissionOf } from '@/lib/team-rights/group-permissions'
import { endSessions } from '../devices/end-sessions'
import { readPerson } from './company-person'
import { companyTokensIn, companyTokensOf, markConfirmed } from './company-session'
import { readCompany } from './company-settings'
import { followGroups } from './follow-groups'
import { faultOfProvider, isAccessEnded, openProvider } from './provider'

/** A session of a company's account, and when the provider last confirmed it. */
export type CompanySession = {
	readonly id: string
	readonly workspace: string
	readonly member: string
	readonly confirmedAt: Date
}

/** Whether a session stands; `unconfirmed`: the provider has not said so for too long. */
export type CompanyStanding = 'stands' | 'unconfirmed' | 'ended'

const minutesSince = (time: Date) => (Date.now() - time.getTime()) / 60_000

/** Makes this request the one that asks: one at a time, whatever servers there are. */
async function takeTurn(id: string): Promise<boolean> {
	const database = await authDatabase()
	const isOver = sql.raw(`now() - interval '${2 * outgoingMilliseconds} milliseconds'`)
	const taken = await database
		.update(companySessions)
		.set({ askedAt: sql`now()` })
		.where(and(eq(companySessions.session, id), lt(companySessions.askedAt, isOver)))
		.returning({ id: companySessions.session })
	return taken.length > 0
}

/** Asks the provider by the refresh token whether the account still counts, and follows its groups. */
async function ask({ id, workspace, member }: CompanySession): Promise<'confirmed' | 'silent' | 'ended'> {
	const [{ provider, groups }, tokens] = await Promise.all([
		readCompany(workspace),
		companyTokensOf(workspace, id),
	])
	if (!provider || !tokens?.refresh) return 'silent'
	try {
		const config = await openProvider(provider)
		const answer = await refreshTokenGrant(config, tokens.refresh)
		if (answer.claims()) {
			const person = await readPerson(config, answer)
			const permission = person.groups && permissionOf(groups, person.groups)
			if (person.groups && groups.length > 0 && permission === null) return 'ended'
			await followGroups(workspace, { member, permission })
		}
		await markConfirmed(workspace, id, companyTokensIn(answer, tokens))
		return 'confirmed'
	} catch (error) {
		if (isAccessEnded(error)) return 'ended'
		faultOfProvider(error)
		return 'silent'
	}
}

/** Whether a session of a company's account still stands; the provider is asked once every some minutes. */
export async function confirmSessionAtCompany(session: CompanySession): Promise<CompanyStanding> {
	const minutes = minutesSince(session.confirmedAt)
	if (minutes < companyConfirmMinutes) return 'stands'
	const { id, workspace, member } = session
	const found = (await takeTurn(id)) ? await ask(session) : 'silent'
	if (found === 'ended') {
		await endSessions(workspace, [id])
		await inWorkspace(workspace, (tx) =>
			note(tx, { actor: null, kind: 'company-access-ended', about: { member } }),
		)
	}
	if (found === 'silent') return minutes < companyUnconfirmedMinutes ? 'stands' : 'unconfirmed'
	return found === 'confirmed' ? 'stands' : 'ended'
}
