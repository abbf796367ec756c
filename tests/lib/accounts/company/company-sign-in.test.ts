import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { appCode } from '../../team-api/app-code'
import { joined } from '../../team-api/team'
import { password, visit } from '../../team-api/visit'
import { companyAt, connect, passBy, refusalIn, start } from './company-visits'
import { type Person, realProvider } from './real-provider'

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

describe('somebody whom the provider sends', () => {
	test('becomes a member with the highest permission of their groups', async () => {
		await companyAt(provider.issuer, 'join.example')
		const lin = someone('join.example', ['all-staff', 'recruiting', 'kvisa-owners'])
		const { response, state } = await passBy(provider, lin)
		expect(response.status).toBe(303)
		expect(response.headers.get('location')).toBe('/en/team')
		expect(state).toMatchObject({
			stage: 'signed-in',
			company: 'connected',
			member: { email: lin.email, name: lin.name, permission: 'owner', openings: 'all' },
		})
	})

	test('has no access with no group of the table, and is told whom to ask', async () => {
		const { email } = await companyAt(provider.issuer, 'no-role.example')
		const tomas = someone('no-role.example', ['all-staff'])
		const { state } = await passBy(provider, tomas)
		expect(state).toMatchObject({
			stage: 'signed-out',
			company: { refused: { reason: 'no-role', email: tomas.email, owners: [{ email }] } },
		})
		expect(provider.people.has(tomas.sub)).toBe(true)
	})

	test('is the same member each time, and follows the groups', async () => {
		await companyAt(provider.issuer, 'follow.example')
		const wei = someone('follow.example', ['kvisa-owners'])
		const first = await passBy(provider, wei)
		const second = await passBy(provider, { ...wei, groups: ['recruiting'], email: wei.email })
		expect(second.state).toMatchObject({ member: { permission: 'recruiter' } })
		expect((second.state.member as { id: string }).id).toBe((first.state.member as { id: string }).id)
		expect(refusalIn((await passBy(provider, { ...wei, groups: [] })).state)).toBe('no-role')
	})

	test('is never taken for an account that has their address, until its member connects them', async () => {
		const { owner, email } = await companyAt(provider.issuer, 'merge.example')
		const impostor = someone('merge.example', ['kvisa-owners'], { email })
		expect(refusalIn((await passBy(provider, impostor)).state)).toBe('email-taken')
		await connect(provider, owner, impostor)
		expect(await owner.ask('state')).toMatchObject({ company: 'connected' })
		expect((await passBy(provider, impostor)).state).toMatchObject({ stage: 'signed-in', member: { email } })
	})

	test('is connected with one account alone', async () => {
		const { owner } = await companyAt(provider.issuer, 'twice.example')
		const { colleague } = await joined(owner, 'colleague@twice.example')
		const anna = someone('twice.example', ['recruiting'])
		await connect(provider, colleague, anna)
		await connect(provider, owner, anna)
		expect(await owner.ask('state')).toMatchObject({ stage: 'signed-in', company: 'possible' })
		expect(await colleague.ask('state')).toMatchObject({ company: 'connected' })
	})

	test('stays removed once an owner has removed them, and comes back by an invitation', async () => {
		const { owner } = await companyAt(provider.issuer, 'removed.example')
		const hugo = someone('removed.example', ['recruiting'])
		const { state, browser } = await passBy(provider, hugo)
		const { id } = state.member as { id: string }
		await owner.ask('members/remove', { id })
		expect(await browser.ask('members')).toMatchObject({ reason: 'removed' })
		expect(refusalIn((await passBy(provider, hugo)).state)).toBe('ended')
		await owner.ask('invitations', {
			email: hugo.email,
			permission: 'viewer',
			openings: 'all',
			newOpenings: true,
		})
		expect((await passBy(provider, { ...hugo, groups: [] })).state).toMatchObject({
			member: { permission: 'viewer', email: hugo.email },
		})
	})

	test('joins by an invitation to their address, without a group', async () => {
		const { owner } = await companyAt(provider.issuer, 'invited.example', { groups: [] })
		const invited = someone('invited.example', [])
		expect(refusalIn((await passBy(provider, invited)).state)).toBe('no-role')
		await owner.ask('invitations', {
			email: invited.email,
			permission: 'viewer',
			openings: [],
			newOpenings: false,
		})
		const { state } = await passBy(provider, invited)
		expect(state).toMatchObject({ member: { permission: 'viewer', openings: [] } })
		expect(((await owner.ask('members')) as { invitations: unknown[] }).invitations).toEqual([])
	})

	test.each([
		['that the provider has not verified', { isVerified: false }],
		['that is none', { email: 'nobody' }],
	])('with an address %s does not join', async (_case, more) => {
		const domain = `${_case.length}.example`
		await companyAt(provider.issuer, domain)
		const browser = visit()
		const query = await provider.signIn(
			await start(browser, `x@${domain}`),
			someone(domain, ['recruiting'], more),
		)
		await browser.send(`sign-in/company/back${query}`)
		expect(refusalIn(await browser.ask('state'))).toBe('no-email')
	})

	test('needs a second factor where the team demands one, and the provider did not ask', async () => {
		const { owner } = await companyAt(provider.issuer, 'factor.example')
		const member = someone('factor.example', ['recruiting'])
		const { browser } = await passBy(provider, member)
		const { key } = await owner.ask('second-factor/start', { password })
		await owner.ask('second-factor/confirm', { code: appCode(String(key)) })
		expect(await owner.ask('second-factor/demand', { isDemanded: true, password })).toEqual({})
		expect(await browser.ask('state')).toMatchObject({ stage: 'factor-demanded' })
		expect(refusalIn((await passBy(provider, member)).state)).toBe('needs-factor')
	})
})

describe('a way back', () => {
	test('counts in the browser that began it alone', async () => {
		await companyAt(provider.issuer, 'browser.example')
		const lin = someone('browser.example', ['recruiting'])
		const [browser, other] = [visit(), visit()]
		const query = await provider.signIn(await start(browser, lin.email), lin)
		await start(other, lin.email)
		await other.send(`sign-in/company/back${query}`)
		expect(refusalIn(await other.ask('state'))).toBe('stale')
		const stranger = visit()
		await stranger.send(`sign-in/company/back${query}`)
		expect(refusalIn(await stranger.ask('state'))).toBe('stale')
	})

	test('counts once', async () => {
		await companyAt(provider.issuer, 'replay.example')
		const lin = someone('replay.example', ['recruiting'])
		const browser = visit()
		const query = await provider.signIn(await start(browser, lin.email), lin)
		const thief = visit()
		for (const [name, value] of browser.jar) thief.jar.set(name, value)
		await browser.send(`sign-in/company/back${query}`)
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in' })
		await thief.send(`sign-in/company/back${query}`)
		expect(refusalIn(await thief.ask('state'))).toBe('wrong')
		expect(await thief.ask('members')).toMatchObject({ status: 401 })
	})

	test('comes with a swapped state, a foreign code or nothing, and lets nobody in', async () => {
		await companyAt(provider.issuer, 'swap.example')
		const lin = someone('swap.example', ['recruiting'])
		const [browser, other] = [visit(), visit()]
		const own = new URLSearchParams(await provider.signIn(await start(browser, lin.email), lin))
		const foreign = new URLSearchParams(await provider.signIn(await start(other, lin.email), lin))
		const mixed = new URLSearchParams({ ...Object.fromEntries(own), code: foreign.get('code') ?? '' })
		const swapped = new URLSearchParams({ ...Object.fromEntries(own), state: foreign.get('state') ?? '' })
		const jar = new Map(browser.jar)
		for (const [query, reason] of [
			[swapped, 'stale'],
			[new URLSearchParams(), 'stale'],
			[mixed, 'wrong'],
			[new URLSearchParams({ ...Object.fromEntries(own), iss: 'https://evil.example' }), 'wrong'],
			[
				new URLSearchParams({ error: 'access_denied', state: own.get('state') ?? '', iss: provider.issuer }),
				'no-role',
			],
		] as const) {
			browser.jar.clear()
			for (const [name, value] of jar) browser.jar.set(name, value)
			await browser.send(`sign-in/company/back?${query}`)
			expect([String(query), refusalIn(await browser.ask('state'))]).toEqual([String(query), reason])
		}
	})

	test('is too late after some minutes', async () => {
		await companyAt(provider.issuer, 'late.example')
		const lin = someone('late.example', ['recruiting'])
		const browser = visit()
		const query = await provider.signIn(await start(browser, lin.email), lin)
		const now = Date.now()
		const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 11 * 60_000)
		await browser.send(`sign-in/company/back${query}`)
		const state = await browser.ask('state')
		clock.mockRestore()
		expect(refusalIn(state)).toBe('stale')
	})
})

describe('where several teams have a company', () => {
	test('the address says which, by itself or by the colleagues at its domain', async () => {
		const one = await realProvider()
		await companyAt(provider.issuer, 'first.example')
		await companyAt(one.issuer, 'second.example')
		expect(await start(visit(), 'owner@first.example')).toMatch(new RegExp(`^${provider.issuer}/`))
		expect(await start(visit(), 'new@second.example')).toMatch(new RegExp(`^${one.issuer}/`))
		expect(await visit().ask('sign-in/company', { email: 'a@unknown.example', locale: 'en' })).toEqual({
			status: 422,
			reason: 'company-off',
		})
		expect(await visit().ask('state')).toMatchObject({ company: { host: null, team: null } })
		one.close()
	})
})
