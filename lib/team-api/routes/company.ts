import type { Permission } from '@/lib/records/rights/permissions'
import { everyMember, owners } from '@/lib/records/rights/usual-rights'
import type { GroupPermissions } from '@/lib/team-rights/group-permissions'
import type {
	companyBody,
	companyConnectBody,
	companyLogoutBody,
	companyStartBody,
	companyTestBody,
} from './company-bodies'
import { definePublicRoute, defineRoute, type EmptyAnswer } from './define-route'

/** Why a sign-in by a company's account let nobody in. */
export type CompanyRefusalReason =
	| 'silent'
	| 'wrong'
	| 'stale'
	| 'no-role'
	| 'ended'
	| 'needs-factor'
	| 'no-email'
	| 'email-taken'
	| 'identity-taken'
	| 'full'
	| 'too-many-tries'

/** How visitors may sign in by their company. */
export type CompanyEntry = {
	/** The host of the provider; null if the address of the person says which it is. */
	readonly host: string | null
	/** The name of the team, where there is one alone. */
	readonly team: string | null
	/** Whether there is no other way, but for one owner. */
	readonly isDemanded: boolean
	/** How the last attempt in this browser ended. */
	readonly refused?: {
		readonly reason: CompanyRefusalReason
		/** The address that the person has at the provider. */
		readonly email: string | null
		/** Whom they can ask. */
		readonly owners: readonly { readonly name: string; readonly email: string }[]
	}
}

/** Begins a sign-in by the company's account: `to` is where the browser goes. */
export const companyStartRoute = definePublicRoute<{
	body: typeof companyStartBody
	answer: { readonly to: string }
	reason: 'company-off' | 'company-silent' | 'company-wrong' | 'email-invalid'
}>({ method: 'POST', path: 'sign-in/company' })

/** Where the provider sends the browser back to. It leads on to the page of the team. */
export const companyBackRoute = definePublicRoute<{ body: null; answer: EmptyAnswer; reason: never }>({
	method: 'GET',
	path: 'sign-in/company/back',
	isFromProvider: true,
})

/** Where the provider says that somebody has signed out there, or no longer has access. */
export const companyLogoutRoute = definePublicRoute<{
	body: typeof companyLogoutBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'sign-in/company/logout', isForm: true })

/** Begins the connection of a member, who is signed in, with their company's account. */
export const companyConnectRoute = defineRoute<{
	body: typeof companyConnectBody
	answer: { readonly to: string }
	reason: 'company-off' | 'company-silent' | 'company-wrong'
}>({ method: 'POST', path: 'company/connect', right: everyMember })

export type CompanyMember = {
	readonly id: string
	readonly name: string
	readonly permission: Permission
	readonly hasPassword: boolean
	readonly hasSecondFactor: boolean
	/** Whether they have signed in by the company's account. */
	readonly isConnected: boolean
	/** Their groups as of then. */
	readonly groups: readonly string[]
}

export type CompanyState = {
	readonly provider: {
		readonly issuer: string
		readonly clientId: string
		readonly hasSecret: boolean
	} | null
	/** The provider that the operator set for all; null if none. */
	readonly ofServer: string | null
	/** Whether a secret is stored that this server cannot read. */
	readonly isUnreadable: boolean
	readonly isDemanded: boolean
	readonly emergencyOwner: string | null
	readonly groups: GroupPermissions
	readonly members: readonly CompanyMember[]
}

/** How the team signs in by its company. */
export const companyRoute = defineRoute<{ body: null; answer: CompanyState; reason: never }>({
	method: 'GET',
	path: 'company',
	right: owners,
})

export const saveCompanyRoute = defineRoute<{
	body: typeof companyBody
	answer: EmptyAnswer
	reason:
		| 'password-wrong'
		| 'password-needed'
		| 'company-off'
		| 'company-locks-out'
		| 'company-secret'
		| 'company-issuer'
}>({ method: 'POST', path: 'company', right: owners })

/** Asks a provider what it offers, before anything is stored. */
export const testCompanyRoute = defineRoute<{
	body: typeof companyTestBody
	answer: {
		readonly offersSignOut: boolean
		/** Whether it can be asked whether an account still counts. */
		readonly offersRefresh: boolean
		/** Whether it tells by itself that somebody has signed out. */
		readonly tellsSignOut: boolean
		/** The number of its keys, and the algorithms of its signatures. */
		readonly keys: number
		readonly algorithms: readonly string[]
	}
	reason: 'company-silent' | 'company-wrong' | 'company-issuer'
}>({ method: 'POST', path: 'company/test', right: owners })
