import { expect, test } from 'vitest'
import { password, printedCode, visit } from './visit'

const owner = { name: 'Wei Sun', email: 'Wei.Sun@example.com', password }

test('the code from the console makes the owner, once, and signs the owner in', async () => {
	const browser = visit()
	const code = await printedCode()
	expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'no-owner' })
	expect(await browser.ask('owner', { ...owner, code: 'aaaa-bbbb-cccc' })).toEqual({
		status: 422,
		reason: 'code-wrong',
	})
	expect(
		await browser.ask('owner', { ...owner, code: ` ${code.toUpperCase().replaceAll('-', ' ')}` }),
	).toEqual({})
	expect(await browser.ask('state')).toMatchObject({
		stage: 'signed-in',
		member: {
			name: 'Wei Sun',
			email: 'wei.sun@example.com',
			permission: 'owner',
			openings: 'all',
			newOpenings: true,
		},
		workspace: { name: 'example.com' },
		device: { slot: 1 },
		hasSecondFactor: false,
		recoveryLeft: 0,
		keeps: 'session',
	})
	expect(await visit().ask('owner', { ...owner, code, email: 'b@example.com' })).toEqual({
		status: 409,
		reason: 'owner-exists',
	})
	expect(await printedCode()).toBe('')
	expect(await browser.ask('sign-out', {})).toEqual({})
	expect(browser.jar.size).toBe(0)
	expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'signed-out' })
	expect(await browser.ask('sign-in', { email: owner.email, password: `${password}!` })).toEqual({
		status: 422,
		reason: 'no-match',
	})
	expect(await browser.ask('sign-in', { email: owner.email, password })).toEqual({ next: 'signed-in' })
	expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in', device: { slot: 2 } })
})
