import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { serverOn } from './killing'
import { memberAt, opening } from './member'

// A team moves from its folder to a PostgreSQL of its own, on which two servers then run.

const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
// PostgreSQL never runs as root: its user has to reach what lies in the folder.
chmodSync(root, 0o755)
const within = (name: string) => path.join(root, name)
const ending: (() => unknown)[] = [() => rmSync(root, { recursive: true })]
afterAll(async () => {
	for (const end of ending.toReversed()) await end()
})

const run = (script: string, env: Record<string, string>, ...args: string[]) =>
	execFileSync(process.execPath, [`scripts/database/${script}.mjs`, ...args], {
		env: { ...process.env, ...env },
		encoding: 'utf8',
	})

/** A PostgreSQL that the program knows by its addresses alone. */
async function outsideServer() {
	const { logins, stop } = await startEmbedded(within('outside'))
	ending.push(stop)
	const addressOf = ({ user, password, host, port, database }: (typeof logins)['app']) =>
		`postgres://${user}:${password}@${encodeURIComponent(host ?? '')}:${port}/${database}`
	return {
		DATABASE_URL: addressOf(logins.app),
		DATABASE_OWNER_URL: addressOf(logins.owner),
		DATABASE_AUTH_URL: addressOf(logins.auth),
	}
}

async function startOn(folder: string, env: Record<string, string> = {}) {
	const server = await serverOn(folder, env)
	ending.push(() => server.close())
	return server
}

/** Resolves with the next number that a server says by its channel of notices. */
async function nextNotice(origin: string, cookies: string) {
	const headers = { cookie: cookies }
	const { body } = await fetch(`${origin}/api/team/exchange/events`, { headers })
	const reader = (body as ReadableStream<Uint8Array>).getReader()
	const decoder = new TextDecoder()
	const heard = async () => decoder.decode((await reader.read()).value)
	await heard()
	const untilEnd = async (signal: AbortSignal) => {
		while (!(await reader.read()).done) signal.throwIfAborted()
		signal.throwIfAborted()
	}
	return { heard, untilEnd, end: () => reader.cancel() }
}

test('what was in the folder is in the database, and two servers on it are one', async () => {
	const before = await startOn(within('data'))
	const member = memberAt(before.origin)
	await member.answered('state')
	const code = await before.code()
	const account = { name: 'Lin Chen', email: 'lin@example.com', password: 'long enough to be a password' }
	await member.answered('owner', { code, ...account })
	await member.send([opening('before')])
	run('db-export', { DATA_DIR: within('data') }, within('export'))
	await before.close()

	const outside = await outsideServer()
	run('db-import', outside, within('export'))
	const [one, other] = await Promise.all([startOn(within('one'), outside), startOn(within('other'), outside)])
	const [here, there] = [memberAt(one.origin), memberAt(other.origin)]
	await here.answered('sign-in', { email: account.email, password: account.password })
	// The session counts on both.
	there.takeCookies(here)
	expect((await there.snapshot()).entries.map(({ key }) => key)).toContain('before')

	const channel = await nextNotice(other.origin, here.cookies())
	const [{ complete }, notice] = await Promise.all([here.send([opening('after')]), channel.heard()])
	expect(notice).toContain(`"complete":${complete}`)
	expect((await there.snapshot()).entries.map(({ key }) => key)).toContain('after')
	await channel.end()

	const invitation = { email: 'wei@example.com', permission: 'recruiter', openings: 'all', newOpenings: true }
	const { token } = (await here.answered('invitations', invitation)) as { token: string }
	const leaving = memberAt(other.origin)
	await leaving.answered('invitations/join', { token, name: 'Wei Sun', password: account.password })
	const { member: removed } = (await leaving.answered('state')) as { member: { id: string } }
	const theirs = await nextNotice(other.origin, leaving.cookies())
	// Sooner than the channel would look by itself whether its session still stands.
	const closes = theirs.untilEnd(AbortSignal.timeout(10_000))
	await here.answered('members/remove', { id: removed.id })
	await closes

	await one.killApp()
	await there.send([opening('later')])
	expect((await there.snapshot()).head.complete).toBe(complete + 1)
	expect(run('audit-verify', outside)).toContain('Whole.')
})
