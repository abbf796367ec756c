import { randomInt } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { founded } from './team'
import { password, visit } from './visit'

const email = 'wei@example.com'
const tooMany = { status: 429, reason: 'too-many-tries' }

beforeAll(async () => {
	await founded(email)
})

test('after five wrong passwords an account waits, whatever the password and the address', async () => {
	const wrong = () => visit().ask('sign-in', { email: 'WEI@example.com ', password: `${password}?` })
	const answers = await Promise.all(Array.from({ length: 8 }, wrong))
	expect(answers.filter(({ reason }) => reason === 'no-match')).toHaveLength(5)
	const response = await visit().send('sign-in', { email, password })
	expect(response.status).toBe(429)
	const { until } = (await response.json()) as { until: string }
	const seconds = (Date.parse(until) - Date.now()) / 1000
	expect(seconds).toBeGreaterThan(0)
	expect(seconds).toBeLessThanOrEqual(15 * 60)
	expect(Math.abs(Number(response.headers.get('retry-after')) - seconds)).toBeLessThan(5)
	expect(await visit().ask('sign-in', { email: 'nobody@example.com', password })).toMatchObject({
		reason: 'no-match',
	})
})

test('after thirty wrong codes an address waits, whatever it says about itself and for whichever account', async () => {
	const address = '203.0.113.7'
	const elsewhere = () => ({
		headers: {
			'x-forwarded-for': `198.51.100.${randomInt(250)}`,
			forwarded: `for=198.51.100.${randomInt(250)}`,
		},
	})
	const wrongCode = () =>
		visit({ address }).ask(
			'owner',
			{ code: 'aaaa-bbbb-cccc', name: 'A', email: 'a@example.com', password },
			elsewhere(),
		)
	for (let tried = 0; tried < 30; tried++) expect(await wrongCode()).toMatchObject({ reason: 'owner-exists' })
	expect(await wrongCode()).toEqual(tooMany)
	expect(await visit({ address }).ask('sign-in', { email: 'b@example.com', password }, elsewhere())).toEqual(
		tooMany,
	)
	expect(
		await visit({ address }).ask('invitations/join', { token: 'x'.repeat(65), name: 'B', password }),
	).toEqual(tooMany)
	expect(await visit().ask('sign-in', { email: 'b@example.com', password })).toMatchObject({
		reason: 'no-match',
	})
})
