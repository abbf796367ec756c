import { afterEach, expect, test } from 'vitest'
import { requests } from './requests'
import { visit } from './visit'

// Nothing listens there.
for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUTH_URL'])
	process.env[name] = 'postgres://somebody:secret@127.0.0.1:1/nothing'

afterEach(() => {
	delete process.env.WORKSPACE
})

/** A browser that seems to be signed in. */
function signedIn() {
	const browser = visit()
	browser.jar.set('team.session_token', 'x'.repeat(32))
	return browser
}

test('where the database cannot be reached, every route says so and when to come again, and the page hears it', async () => {
	expect(await signedIn().ask('state')).toEqual({ database: 'away', stage: 'signed-out' })
	for (const [path, { body, isForm }] of Object.entries(requests).filter(([path]) => path !== 'state')) {
		const response = await (isForm
			? signedIn().send(path, String(new URLSearchParams(body as Record<string, string>)), {
					headers: { 'content-type': 'application/x-www-form-urlencoded' },
				})
			: signedIn().send(path, body))
		expect({ path, status: response.status, ...(await response.json()) }).toMatchObject({
			path,
			status: 503,
			reason: 'database-away',
		})
		expect(response.headers.get('retry-after')).toBe('5')
	}
})

test('where the workspace is hidden, no route is found', async () => {
	process.env.WORKSPACE = 'off'
	for (const [path, { body }] of Object.entries(requests))
		expect(await signedIn().ask(path, body), path).toEqual({ status: 404, reason: 'not-found' })
})
