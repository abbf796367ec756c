import { expect, onTestFinished, test, vi } from 'vitest'
import { markBackup } from '@/lib/database/export/mark-backup'
import { externalLogins } from '@/lib/database/logins'
import { missingProxyHeader } from '@/lib/http/headers.mjs'
import { checkForOperator } from '@/lib/server-check/check-server'
import type { CheckFinding } from '@/lib/server-check/states'
import { founded } from './team'
import type { Visit } from './visit'

const secrets = {
	METRICS_TOKEN: 'a-token-of-at-least-32-characters-of-metrics',
	ORIGIN: 'http://team.example',
}
const logins = externalLogins() ?? expect.fail('No database is named')

const look = async (browser: Visit, { time = new Date(), headers = {} } = {}) => {
	const query = new URLSearchParams({ origin: 'http://team.example', time: time.toISOString() })
	const answer = await browser.ask(`server-check?${query}`, undefined, { headers })
	return answer as unknown as { readonly findings: readonly CheckFinding[] }
}
const foundIn = (findings: readonly CheckFinding[]) =>
	Object.fromEntries(findings.map(({ id, found }) => [id, found]))

test('an owner is told how the server stands, and no secret of it', async () => {
	for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value)
	onTestFinished(() => void vi.unstubAllEnvs())
	const { owner } = await founded('check@example.com')
	const { findings } = await look(owner)
	expect(foundIn(findings)).toEqual({
		https: 'plain',
		origin: 'same',
		proxy: 'none',
		backup: 'elsewhere',
		owners: 'one',
		mail: 'none',
		factor: 'voluntary',
		deviceClock: 'together',
		databaseClock: 'together',
		database: 'supported',
		disk: 'elsewhere',
		node: expect.any(String),
		secrets: 'settings',
		metrics: 'token',
		mcp: 'off',
	})
	const text = JSON.stringify(findings)
	const kept = [
		secrets.METRICS_TOKEN,
		...Object.values(logins).map(({ connectionString }) => connectionString),
	]
	for (const secret of kept) expect(text).not.toContain(new URL(secret ?? '', 'x:/').password || secret)
})

test('a clock that is wrong, and a proxy that says nothing, are told', async () => {
	vi.stubEnv('TRUST_PROXY', 'on')
	onTestFinished(() => void vi.unstubAllEnvs())
	const { owner } = await founded('wrong@example.com')
	const { findings } = await look(owner, {
		time: new Date(Date.now() - 90_000),
		headers: { [missingProxyHeader]: 'yes' },
	})
	expect(foundIn(findings)).toMatchObject({ deviceClock: 'far', proxy: 'missing' })
})

test('the newest backup is known by the mark that it leaves in each workspace', async () => {
	const { owner, workspace } = await founded('backup@example.com')
	const found = async (daysAgo: number, isEncrypted: boolean) => {
		const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
		await markBackup(logins.owner, { at, isEncrypted })
		return foundIn((await look(owner)).findings).backup
	}
	expect(await found(9, true)).toBe('stale')
	expect(await found(3, true)).toBe('old')
	expect(await found(1, false)).toBe('clear')
	expect(await found(1, true)).toBe('encrypted')
	const parts = await checkForOperator()
	expect(foundIn(parts.find((part) => part.workspace === workspace)?.findings ?? [])).toEqual({
		backup: 'encrypted',
		owners: 'one',
		mail: 'none',
		factor: 'voluntary',
	})
})

test('where the page says nothing of itself, what it would show cannot be seen', async () => {
	const { owner } = await founded('silent@example.com')
	const { findings } = (await owner.ask('server-check')) as unknown as { findings: readonly CheckFinding[] }
	expect(foundIn(findings)).toMatchObject({ https: 'unasked', proxy: 'unasked', deviceClock: 'unasked' })
})

test('a mark leaves the other settings of a workspace as they are', async () => {
	const { owner } = await founded('settings@example.com')
	const before = await owner.ask('state')
	await markBackup(logins.owner, { at: new Date().toISOString(), isEncrypted: true })
	expect(await owner.ask('state')).toEqual(before)
})

test.each([
	'?origin=http://team.example',
	'?origin=javascript:1&time=2026-12-01T00:00:00.000Z',
	'?origin=x&time=x',
])('a question without an address and a time is refused: %s', async (query) => {
	const { owner } = await founded(`${crypto.randomUUID()}@example.com`)
	expect(await owner.ask(`server-check${query}`)).toEqual({ status: 422, reason: 'invalid' })
})
