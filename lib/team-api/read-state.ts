import { type CompanyOffer, readCompanyOffer } from '@/lib/accounts/company/company-offer'
import { isConnected } from '@/lib/accounts/company/connect-identity'
import type { Visitor } from '@/lib/accounts/cookies'
import { isFactorDemanded } from '@/lib/accounts/is-factor-demanded'
import { memberLocale } from '@/lib/accounts/members/member-locale'
import { hasPasskey } from '@/lib/accounts/membership/own-passkeys'
import { hasAccounts } from '@/lib/accounts/owner-code'
import { readCompany } from '@/lib/accounts/provider/company-settings'
import { wasRemoved } from '@/lib/accounts/removed-sessions'
import { pendingAccount } from '@/lib/accounts/second-factor/pass-second-factor'
import { hasSecondFactor, recoveryCodesOf } from '@/lib/accounts/second-factor/second-factor'
import { readAccess, type TeamSession } from '@/lib/accounts/session'
import { workspaceName } from '@/lib/accounts/workspaces'
import { isDiskFull } from '@/lib/database/disk-space'
import { isDatabaseAway, NoDatabase } from '@/lib/database/faults/database-away'
import { isAnyMailOn, sendsMail } from '@/lib/mail/server/team-mail'
import type { SignedInState, TeamState } from './routes/accounts'

async function signedIn(
	visitor: Visitor,
	session: TeamSession,
	isProxyUnheeded: boolean,
): Promise<SignedInState> {
	const { member, workspace, device } = session
	const hasFactor = await hasSecondFactor(member.id)
	return {
		database: 'ok',
		...((await isDiskFull()) && { isDiskFull: true }),
		stage: 'signed-in',
		member,
		workspace: { id: workspace, name: await workspaceName(workspace) },
		device: { id: device.id, slot: device.slot, openings: device.openings },
		hasSecondFactor: hasFactor,
		hasPasskey: await hasPasskey(member.id),
		company: await companyOf(session),
		recoveryLeft: hasFactor ? (await recoveryCodesOf(visitor, member.id)).length : 0,
		keeps: device.keptDays === null ? 'session' : { days: device.keptDays },
		isFactorDemanded: await isFactorDemanded(workspace),
		...((await sendsMail(workspace)) && { mail: { locale: await memberLocale(workspace, member.id) } }),
		isProxyUnheeded: isProxyUnheeded && member.permission === 'owner',
	}
}

async function companyOf({ workspace, member }: TeamSession): Promise<SignedInState['company']> {
	const { provider } = await readCompany(workspace)
	if (!provider) return 'off'
	return (await isConnected(workspace, { member: member.id, issuer: provider.issuer }))
		? 'connected'
		: 'possible'
}

async function offerTo(visitor: Visitor): Promise<{ readonly company?: CompanyOffer }> {
	const company = await readCompanyOffer(visitor)
	return company ? { company } : {}
}

async function passkeyOf(account: string): Promise<{ readonly hasPasskey?: true }> {
	return (await hasPasskey(account)) ? { hasPasskey: true } : {}
}

const stages = { idle: 'idle', factor: 'factor-demanded', passkey: 'passkey-demanded' } as const

async function signedOut(visitor: Visitor): Promise<TeamState> {
	const pending = await pendingAccount(visitor)
	if (pending) return { database: 'ok', stage: 'second-factor', ...(await passkeyOf(pending)) }
	if (await hasAccounts())
		return {
			database: 'ok',
			stage: 'signed-out',
			...((await wasRemoved(visitor)) && { isRemoved: true }),
			...(await offerTo(visitor)),
			...((await isAnyMailOn()) && { hasMail: true }),
		}
	return { database: 'ok', stage: 'no-owner' }
}

/**
 * How far a visitor is signed in; the page asks this first.
 * @param isProxyUnheeded whether the server was reached through a proxy that it is not set to trust
 */
export async function readState(visitor: Visitor, isProxyUnheeded: boolean): Promise<TeamState> {
	try {
		const access = await readAccess(visitor)
		if (!access) return await signedOut(visitor)
		const { session, paused } = access
		if (paused === null) return await signedIn(visitor, session, isProxyUnheeded)
		return {
			database: 'ok',
			stage: stages[paused],
			email: session.member.email,
			...(await passkeyOf(session.member.id)),
			...(session.isOfCompany && (await offerTo(visitor))),
		}
	} catch (error) {
		if (error instanceof NoDatabase) return { database: 'ok', stage: 'no-owner' }
		if (!isDatabaseAway(error)) throw error
		return { database: 'away', stage: 'signed-out' }
	}
}
