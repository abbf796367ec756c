import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { companySessions, companySignIn } from '@/lib/database/schema/company'
import { companyEntranceHours } from '@/lib/limits/account-limits'
import { invited, joined } from '../../team-api/team'
import { password, visit } from '../../team-api/visit'
import { companyAt, connect, passBy, settingFor } from './company-visits'
import { client, type Person, realProvider } from './real-provider'

let provider: Awaited<ReturnType<typeof realProvider>>

beforeAll(async () => {
	provider = await realProvider()
	vi.stubEnv('ALLOW_PRIVATE', '127.0.0.1')
})
afterAll(() => {
	provider.close()
	vi.unstubAllEnvs()
})

let count = 0
const someone = (domain: string, groups: readonly string[], more: Partial<Person> = {}): Person => {
	count += 1
	return { sub: `sub-${count}`, email: `p${count}@${domain}`, name: `Person ${count}`, groups, ...more }
}

/** As if the provider had confirmed all sessions so many minutes ago. */
async function letPass(minutes: number) {
	const database = await authDatabase()
	const then = new Date(Date.now() - minutes * 60_000)
	await database.update(companySessions).set({ confirmedAt: then, askedAt: then, beganAt: then })
}

describe('the company’s account, demanded', () => {
	test('is the only way in, but for one owner with a password', async () => {
		const { owner, email, member } = await companyAt(provider.issuer, 'demand.example')
		const { colleague } = await joined(owner, 'colleague@demand.example')
		const { token } = await invited(owner, 'later@demand.example')
		const setting = settingFor(provider.issuer, { isDemanded: true, emergencyOwner: member.id })
		expect(await owner.ask('company', setting)).toEqual({})
		expect(await visit().ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
		const refused = { status: 403, reason: 'company-demanded' }
		expect(await visit().ask('sign-in', { email: 'colleague@demand.example', password })).toEqual(refused)
		expect(await visit().ask('invitations/join', { token, name: 'Later', password })).toEqual(refused)
		const wrong = { email: 'colleague@demand.example', password: 'not the right password' }
		expect(await visit().ask('sign-in', wrong)).toMatchObject({ reason: 'no-match' })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-in' })
		const later = someone('demand.example', [], { email: 'later@demand.example' })
		expect((await passBy(provider, later)).state).toMatchObject({ member: { permission: 'recruiter' } })
	})

	test('changes how members sign in, as owners see it', async () => {
		const { owner, member } = await companyAt(provider.issuer, 'ways.example')
		const { colleague, member: both } = await joined(owner, 'both@ways.example')
		await connect(provider, colleague, someone('ways.example', ['recruiting']))
		const { member: alone } = await joined(owner, 'alone@ways.example')
		const entered = await passBy(provider, someone('ways.example', ['recruiting']))
		const { id: byCompany } = entered.state.member as { id: string }
		const ways = async () => {
			const { members } = (await owner.ask('members')) as { members: { id: string; signingIn: unknown }[] }
			return Object.fromEntries(members.map(({ id, signingIn }) => [id, signingIn]))
		}
		expect(await ways()).toEqual({
			[member.id]: { byCompany: false, byPassword: true },
			[both.id]: { byCompany: true, byPassword: true },
			[alone.id]: { byCompany: false, byPassword: true },
			[byCompany]: { byCompany: true, byPassword: false },
		})
		await owner.ask('company', settingFor(provider.issuer, { isDemanded: true, emergencyOwner: member.id }))
		expect(await ways()).toEqual({
			[member.id]: { byCompany: false, byPassword: true },
			[both.id]: { byCompany: true, byPassword: false },
			[alone.id]: { byCompany: false, byPassword: false },
			[byCompany]: { byCompany: true, byPassword: false },
		})
	})

	test('ends sessions by password within hours, and no others', async () => {
		const { owner, member } = await companyAt(provider.issuer, 'hours.example')
		const { member: colleague } = await joined(owner, 'colleague@hours.example')
		const lin = await passBy(provider, someone('hours.example', ['recruiting']))
		await owner.ask('company', settingFor(provider.issuer, { isDemanded: true, emergencyOwner: member.id }))
		const database = await authDatabase()
		const hoursLeft = async (id: string) => {
			const [found] = await database.select().from(sessions).where(eq(sessions.userId, id))
			return ((found?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000
		}
		expect(await hoursLeft(colleague.id)).toBeLessThanOrEqual(companyEntranceHours)
		expect(await hoursLeft(member.id)).toBeGreaterThan(companyEntranceHours)
		expect(await hoursLeft((lin.state.member as { id: string }).id)).toBeGreaterThan(companyEntranceHours)
	})

	test('is not saved by an owner who would be locked out, nor without one who keeps a password', async () => {
		const { owner, member } = await companyAt(provider.issuer, 'locked.example')
		const { colleague, member: second } = await joined(owner, 'second@locked.example', {
			permission: 'owner',
		})
		const demand = (emergencyOwner: string | null) =>
			settingFor(provider.issuer, { isDemanded: true, emergencyOwner })
		const refused = { status: 409, reason: 'company-locks-out' }
		expect(await owner.ask('company', demand(null))).toEqual(refused)
		expect(await owner.ask('company', demand(second.id))).toEqual(refused)
		const lin = someone('locked.example', ['recruiting'])
		await connect(provider, owner, lin)
		expect(await owner.ask('company', demand(second.id))).toEqual(refused)
		await connect(provider, owner, { ...lin, groups: ['kvisa-owners'] })
		expect(await owner.ask('company', demand(second.id))).toEqual({})
		expect(await colleague.ask('company', demand(member.id))).toEqual(refused)
		const entering = (await colleague.ask('company')) as { members: { id: string; isConnected: boolean }[] }
		expect(entering.members.map(({ id, isConnected }) => [id, isConnected])).toEqual([
			[member.id, true],
			[second.id, false],
		])
	})
})

describe('the settings', () => {
	test('are an owner’s, need a password, and give no secret again', async () => {
		const { owner } = await companyAt(provider.issuer, 'secret.example')
		const { colleague } = await joined(owner, 'colleague@secret.example')
		const { password: _password, ...unproven } = settingFor(provider.issuer)
		expect(await owner.ask('company', unproven)).toEqual({ status: 403, reason: 'password-needed' })
		expect(await owner.ask('company', { ...unproven, password: 'not the right password' })).toMatchObject({
			reason: 'password-wrong',
		})
		expect(await colleague.ask('company')).toMatchObject({ status: 404 })
		expect(await colleague.ask('company', settingFor(provider.issuer))).toMatchObject({ status: 404 })
		const told = JSON.stringify(await owner.ask('company'))
		expect(told).toContain('"hasSecret":true')
		expect(told).not.toContain(client.secret)
		const stored = await (await authDatabase()).select().from(companySignIn)
		expect(JSON.stringify(stored)).not.toContain(client.secret)
		expect(stored.every(({ clientSecret }) => clientSecret?.startsWith('v1.'))).toBe(true)
	})

	test('are proved by a sign-in at the company some minutes ago as by a password', async () => {
		await companyAt(provider.issuer, 'proof.example')
		const { browser } = await passBy(provider, someone('proof.example', ['kvisa-owners']))
		const { password: _password, ...setting } = settingFor(provider.issuer)
		expect(await browser.ask('company', setting)).toEqual({})
		await letPass(9)
		expect(await browser.ask('company', setting)).toEqual({})
		await letPass(11)
		expect(await browser.ask('company', setting)).toEqual({ status: 403, reason: 'password-needed' })
	})

	test('say what a provider offers, before they are stored', async () => {
		const { owner } = await companyAt(provider.issuer, 'offers.example')
		expect(await owner.ask('company/test', { issuer: provider.issuer, clientId: client.id })).toEqual({
			offersSignOut: true,
			offersRefresh: true,
			tellsSignOut: true,
			keys: 1,
			algorithms: expect.arrayContaining(['RS256']),
		})
		expect(await owner.ask('company/test', { issuer: 'https://127.0.0.1:1', clientId: 'a' })).toEqual({
			status: 503,
			reason: 'company-silent',
		})
		for (const issuer of ['https://10.0.0.1', 'https://169.254.169.254/latest', 'https://[::1]/'])
			expect(await owner.ask('company/test', { issuer, clientId: 'a' })).toMatchObject({ status: 422 })
		for (const issuer of [
			'login.example.com',
			'https://a.example/?b',
			'https://u:p@a.example',
			'file:///etc',
		])
			expect(await owner.ask('company/test', { issuer, clientId: 'a' })).toMatchObject({
				reason: 'company-issuer',
			})
	})

	test('of the server count where a team has none of its own', async () => {
		vi.stubEnv('OIDC_ISSUER', provider.issuer)
		vi.stubEnv('OIDC_CLIENT_ID', client.id)
		vi.stubEnv('OIDC_CLIENT_SECRET', client.secret)
		const { owner } = await companyAt(provider.issuer, 'server.example', { provider: null })
		expect(await owner.ask('company')).toMatchObject({ provider: null, ofServer: provider.issuer })
		const { state } = await passBy(provider, someone('server.example', ['recruiting']))
		expect(state).toMatchObject({ stage: 'signed-in' })
		for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) vi.stubEnv(name, '')
		expect(await owner.ask('state')).toMatchObject({ company: 'off' })
	})
})

describe('a session of a company’s account', () => {
	test('ends within a quarter of an hour once the provider has removed the person', async () => {
		await companyAt(provider.issuer, 'gone.example')
		const hugo = someone('gone.example', ['recruiting'])
		const { browser } = await passBy(provider, hugo)
		await letPass(11)
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in' })
		provider.people.delete(hugo.sub)
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in' })
		await letPass(11)
		expect(await browser.ask('members')).toEqual({ status: 401, reason: 'signed-out' })
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('ends as well once no group gives a permission, and follows the others', async () => {
		const { owner } = await companyAt(provider.issuer, 'groups.example')
		const anna = someone('groups.example', ['kvisa-owners'])
		const { browser } = await passBy(provider, anna)
		await owner.ask(
			'company',
			settingFor(provider.issuer, { groups: [{ group: 'kvisa-owners', permission: 'viewer' }] }),
		)
		await letPass(11)
		expect(await browser.ask('state')).toMatchObject({ member: { permission: 'viewer' } })
		await owner.ask(
			'company',
			settingFor(provider.issuer, { groups: [{ group: 'others', permission: 'viewer' }] }),
		)
		await letPass(11)
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('rests while the provider is down, loses nothing, and goes on', async () => {
		const own = await realProvider()
		await companyAt(own.issuer, 'down.example')
		const wei = someone('down.example', ['recruiting'])
		const { browser, state } = await passBy(own, wei)
		own.close()
		await letPass(11)
		expect(await browser.ask('members')).toMatchObject({ members: expect.anything() })
		await letPass(16)
		expect(await browser.ask('members')).toEqual({ status: 401, reason: 'paused' })
		expect(await browser.ask('state')).toMatchObject({ stage: 'idle', email: wei.email, company: {} })
		await letPass(0)
		const after = await browser.ask('state')
		expect(after).toMatchObject({ stage: 'signed-in', device: state.device as object })
	})

	test('goes on where it was when its member passes by the provider again', async () => {
		await companyAt(provider.issuer, 'again.example')
		const lin = someone('again.example', ['recruiting'])
		const { browser, state } = await passBy(provider, lin)
		const database = await authDatabase()
		await database.update(sessions).set({ updatedAt: new Date(Date.now() - 13 * 3_600_000) })
		expect(await browser.ask('state')).toMatchObject({ stage: 'idle', company: {} })
		expect((await passBy(provider, lin, browser)).state).toMatchObject({
			stage: 'signed-in',
			device: state.device as object,
		})
	})

	test('is signed out there as well', async () => {
		await companyAt(provider.issuer, 'out.example')
		const { browser } = await passBy(provider, someone('out.example', ['recruiting']))
		const { there } = await browser.ask('sign-out', {})
		expect(String(there)).toMatch(new RegExp(`^${provider.issuer}/session/end\\?`))
		expect((await fetch(String(there))).status).toBe(200)
		const { owner } = await companyAt(provider.issuer, 'out2.example')
		expect(await owner.ask('sign-out', {})).toEqual({ there: null })
	})

	test('holds its tokens encrypted', async () => {
		const stored = await (await authDatabase()).select().from(companySessions)
		expect(stored.length).toBeGreaterThan(0)
		expect(stored.every(({ tokens }) => /^v1\.[\w-]+$/.test(tokens))).toBe(true)
	})
})
