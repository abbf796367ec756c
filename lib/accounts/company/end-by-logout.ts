import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions, user } from '@/lib/database/schema/auth'
import {
	companyIdentities,
	companySessions,
	companySignIn,
	usedLogoutTokens,
} from '@/lib/database/schema/company'
import { clockToleranceSeconds, logoutTokenMinutes } from '@/lib/limits/account-limits'
import { type AuthDatabase, openAuth } from '../auth'
import { deleteDevices } from '../devices/devices'
import { hashOfProvider } from '../provider/company-person'
import { type Provider, providerOfServer } from '../provider/company-settings'
import { isSignedByProvider, type LogoutClaims, readLogoutToken } from '../provider/logout-token'
import { listWorkspaces } from '../workspaces'

type Place = { readonly workspace: string; readonly issuer: string; readonly clientId: string }

const isSameIssuer = (one: string, other: string) =>
	URL.canParse(one) && new URL(one).href === new URL(other).href

/** The workspaces with a provider of their own for these clients, and those with that of the server's settings. */
async function placesOf(database: AuthDatabase, { iss, aud }: LogoutClaims): Promise<readonly Place[]> {
	const clients = [aud].flat()
	const set = await database
		.select({
			workspace: companySignIn.workspace,
			issuer: companySignIn.issuer,
			clientId: companySignIn.clientId,
		})
		.from(companySignIn)
	const own = set.flatMap(({ workspace, issuer, clientId }) =>
		issuer && clientId ? [{ workspace, issuer, clientId }] : [],
	)
	const ofServer = providerOfServer()
	const others = ofServer
		? (await listWorkspaces()).filter((one) => !own.some(({ workspace }) => workspace === one))
		: []
	const { issuer = '', clientId = '' } = ofServer ?? {}
	return [...own, ...others.map((workspace) => ({ workspace, issuer, clientId }))].filter(
		(place) => clients.includes(place.clientId) && isSameIssuer(place.issuer, iss),
	)
}

/** In a query: the sessions that a logout token names. By the subject alone it means all; so it does for one whose session there is not known. */
function isNamed({ iss, sub, sid }: LogoutClaims) {
	const isOfPerson = sub === undefined ? undefined : sql`${companyIdentities.identity} is not null`
	if (sid === undefined) return isOfPerson
	const isOfSession = eq(companySessions.providerSession, hashOfProvider(iss, sid))
	if (!isOfPerson) return isOfSession
	return and(isOfPerson, or(isOfSession, isNull(companySessions.providerSession)))
}

/** Notes the token as used and ends the sessions that it names, or neither; null if it was used before. */
const endNamed = (database: AuthDatabase, workspaces: readonly string[], claims: LogoutClaims) =>
	database.transaction(async (tx) => {
		const { iss, sub = '', jti } = claims
		await tx.delete(usedLogoutTokens).where(lt(usedLogoutTokens.endsAt, sql`now()`))
		const seconds = logoutTokenMinutes * 60 + 2 * clockToleranceSeconds
		const used = await tx
			.insert(usedLogoutTokens)
			.values({ token: hashOfProvider(iss, jti), endsAt: sql`now() + make_interval(secs => ${seconds})` })
			.onConflictDoNothing()
			.returning()
		if (used.length === 0) return null
		const isTheirs = and(
			eq(companyIdentities.workspace, user.workspace),
			eq(companyIdentities.account, user.id),
			eq(companyIdentities.identity, hashOfProvider(iss, sub)),
		)
		const named = await tx
			.select({ id: sessions.id, member: user.id, workspace: user.workspace })
			.from(companySessions)
			.innerJoin(sessions, eq(sessions.id, companySessions.session))
			.innerJoin(user, eq(user.id, sessions.userId))
			.leftJoin(companyIdentities, isTheirs)
			.where(and(inArray(user.workspace, [...workspaces]), isNamed(claims)))
		const ids = named.map(({ id }) => id)
		if (ids.length > 0) await tx.delete(sessions).where(inArray(sessions.id, ids))
		return named
	})

/**
 * Ends the sessions that a company's provider says have ended there, at once.
 * @returns whether the token was one to trust
 */
export async function endByLogout(token: string): Promise<boolean> {
	const claims = readLogoutToken(token)
	if (!claims) return false
	const { database } = await openAuth(false)
	const places = await placesOf(database, claims)
	const [place] = places
	if (!place) return false
	const provider: Provider = { ...place, clientSecret: null }
	if (!(await isSignedByProvider(token, provider))) return false
	const meant = places.filter(({ clientId }) => clientId === provider.clientId)
	const ended = await endNamed(
		database,
		meant.map(({ workspace }) => workspace),
		claims,
	)
	for (const workspace of new Set(ended?.map((one) => one.workspace))) {
		const theirs = ended?.filter((one) => one.workspace === workspace) ?? []
		await inWorkspace(workspace, async (tx) => {
			await deleteDevices(
				tx,
				theirs.map(({ id }) => id),
			)
			for (const member of new Set(theirs.map((one) => one.member)))
				await note(tx, { actor: null, kind: 'company-signed-out', about: { member } })
		})
	}
	return ended !== null
}
