import { companyFlowMinutes } from '@/lib/limits/account-limits'
import { seal, unseal } from '@/lib/sealed/seal'
import { openFor, type Visitor } from '../cookies'

/** A sign-in on its way to a provider and back. */
export type CompanyFlow = {
	readonly kind: 'flow'
	readonly at: number
	readonly workspace: string
	readonly state: string
	readonly nonce: string
	readonly verifier: string
	/** The address that the provider sends people back to. */
	readonly back: string
	/** The language of the page that it began on. */
	readonly locale: string
	/** The session that the visitor has: one to go on with, or that of a member who connects their account. */
	readonly session?:
		| { readonly id: string; readonly member: string; readonly isConnecting: boolean }
		| undefined
}

/** Why a sign-in by a company's account did not let somebody in. */
export const companyRefusals = [
	'silent',
	'wrong',
	'stale',
	'no-role',
	'ended',
	'needs-factor',
	'no-email',
	'email-taken',
	'identity-taken',
	'full',
	'too-many-tries',
] as const
/** Why a sign-in by a company's account did not let somebody in. */
export type CompanyRefusal = (typeof companyRefusals)[number]

/** How a sign-in by a company's account ended that let nobody in. */
export type CompanyOutcome = {
	readonly kind: 'outcome'
	readonly at: number
	readonly refused: CompanyRefusal
	readonly workspace: string | null
	/** The address that the person has at the provider. */
	readonly email: string | null
}

type Kept = CompanyFlow | CompanyOutcome

const place = { workspace: '', purpose: 'company-flow' }

const cookieName = ({ isSecure }: Visitor) => `${isSecure ? '__Secure-' : ''}team.company`

/** A browser sends it along when the provider sends somebody back; it has to be read then, so `Lax`. */
const cookieOf = (visitor: Visitor, value: string, seconds: number) =>
	[
		`${cookieName(visitor)}=${value}`,
		`Max-Age=${seconds}`,
		'Path=/api/team',
		'HttpOnly',
		...(visitor.isSecure ? ['Secure'] : []),
		'SameSite=Lax',
	].join('; ')

/** The cookie that keeps a sign-in, or how it ended, in the visitor's browser alone. */
export async function keepInCookie(visitor: Visitor, kept: Kept): Promise<string> {
	const { secret } = await openFor(visitor)
	return cookieOf(visitor, seal(secret, place, JSON.stringify(kept)), companyFlowMinutes * 60)
}

/** The cookie that drops it. */
export const dropCookie = (visitor: Visitor): string => cookieOf(visitor, '', 0)

/** What a visitor's browser keeps; null if there is nothing, or it is too old. */
export async function readCompanyCookie(visitor: Visitor): Promise<Kept | null> {
	const start = `${cookieName(visitor)}=`
	const pair = visitor.cookie?.split(';').find((one) => one.trim().startsWith(start))
	if (!pair) return null
	const { secret } = await openFor(visitor)
	const text = unseal(secret, place, pair.trim().slice(start.length))
	if (text === null) return null
	// Only what this server wrote opens.
	const kept = JSON.parse(text) as Kept
	return Date.now() - kept.at < companyFlowMinutes * 60_000 ? kept : null
}
