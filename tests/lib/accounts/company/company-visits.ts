import { expect } from 'vitest'
import { founded } from '../../team-api/team'
import { password, type Visit, visit } from '../../team-api/visit'
import { client, type Person, type realProvider } from './real-provider'

type Setting = {
	readonly groups?: readonly { readonly group: string; readonly permission: string }[]
	readonly isDemanded?: boolean
	readonly emergencyOwner?: string | null
	readonly provider?: {
		readonly issuer: string
		readonly clientId: string
		readonly clientSecret?: string
	} | null
}

/** What an owner saves for a provider. */
export const settingFor = (issuer: string, setting: Setting = {}) => ({
	provider: { issuer, clientId: client.id, clientSecret: client.secret } as Setting['provider'],
	isDemanded: false,
	emergencyOwner: null,
	groups: [
		{ group: 'kvisa-owners', permission: 'owner' },
		{ group: 'recruiting', permission: 'recruiter' },
	],
	...setting,
	password,
})

/** A workspace whose owner has connected a provider; `domain` is that of its people. */
export async function companyAt(issuer: string, domain: string, setting: Setting = {}) {
	const { owner, workspace, member } = await founded(`owner@${domain}`)
	expect(await owner.ask('company', settingFor(issuer, setting))).toEqual({})
	return { owner, workspace, member, email: `owner@${domain}` }
}

/** Where a browser is sent that begins a sign-in. */
export async function start(browser: Visit, email: string): Promise<string> {
	const { to } = await browser.ask('sign-in/company', { email, locale: 'en' })
	return String(to)
}

type Real = Awaited<ReturnType<typeof realProvider>>

/** Signs somebody in from start to end. */
export async function passBy(provider: Real, person: Person, browser = visit()) {
	const query = await provider.signIn(await start(browser, person.email), person)
	const response = await browser.send(`sign-in/company/back${query}`)
	return { browser, response, state: await browser.ask('state'), query }
}

/** Why a browser was not let in. */
export const refusalIn = (state: Record<string, unknown>) =>
	(state.company as { refused?: { reason: string } } | undefined)?.refused?.reason

/** Connects somebody who is signed in with the company's account. */
export async function connect(provider: Real, browser: Visit, person: Person) {
	const { to } = await browser.ask('company/connect', { locale: 'en' })
	return browser.send(`sign-in/company/back${await provider.signIn(String(to), person)}`)
}
