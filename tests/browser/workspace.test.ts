import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serve } from '@/scripts/check/serve.mjs'
import { teamPaths } from '../lib/team-api/visit'
import { ownerCode } from './owner-code'

const distDir = '.next-test'
const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const within = (name: string) => path.join(folder, name)

type Server = Awaited<ReturnType<typeof serve>>
const servers: Server[] = []

async function start(env: Record<string, string> = {}) {
	const server = await serve(distDir, { env: { DATA_DIR: folder, ...env } })
	servers.push(server)
	return server
}

const databaseOf = async ({ origin }: Server) =>
	(await (await fetch(`${origin}/api/v1/health`)).json()).database

/** Ends a server by a signal; returns its exit code. */
async function end({ process: app }: Server, signal: NodeJS.Signals) {
	app.removeAllListeners('exit').kill(signal)
	return (await once(app, 'exit'))[0]
}

afterAll(async () => {
	for (const { close } of servers) await close()
	rmSync(folder, { recursive: true })
})

test('nothing of the workspace is there with WORKSPACE=off', async () => {
	const server = await start({ WORKSPACE: 'off' })
	const page = await fetch(`${server.origin}/en/team`)
	expect([page.status, await page.text()]).toEqual([404, expect.not.stringContaining('data-page="team"')])
	const state = await fetch(`${server.origin}/api/team/state`)
	expect([state.status, state.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
	expect(await databaseOf(server)).toBe('off')
	expect(readdirSync(folder)).toEqual([])
	expect(await end(server, 'SIGTERM')).toBe(0)
})

test('a server that is not told to makes no database, whatever it is asked under /api/team', async () => {
	const server = await start()
	const headers = { 'content-type': 'application/json', cookie: 'team.session_token=made.up' }
	for (const to of teamPaths) {
		const address = `${server.origin}/api/team/${to}`
		await (await fetch(address, { headers })).body?.cancel()
		await (await fetch(address, { method: 'POST', headers, body: '{}' })).body?.cancel()
	}
	const state = await fetch(`${server.origin}/api/team/state`)
	expect(await state.json()).toEqual({ database: 'ok', stage: 'no-owner' })
	const account = {
		code: 'aaaa-bbbb-cccc',
		name: 'A',
		email: 'a@example.com',
		password: 'seven quiet lanterns',
	}
	const body = JSON.stringify(account)
	const owner = await fetch(`${server.origin}/api/team/owner`, { method: 'POST', headers, body })
	expect([owner.status, (await owner.json()).reason]).toEqual([503, 'no-workspace'])
	expect([await databaseOf(server), readdirSync(folder)]).toEqual(['off', []])
	expect(await end(server, 'SIGTERM')).toBe(0)
})

test('a start says once how a team begins, and prints no code when somebody asks for the team', async () => {
	const server = await serve(distDir, { env: { DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] })
	let shown = ''
	server.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
		shown += text
	})
	await fetch(`${server.origin}/api/team/state`)
	await fetch(`${server.origin}/api/team/state`)
	const ended = once(server.process, 'close')
	await end(server, 'SIGTERM')
	await ended
	expect(shown.match(/npm run team:code/g)).toHaveLength(1)
	expect(shown).not.toMatch(/[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/)
})

test('a database is made by the operator’s command, and starts with the server from then on', async () => {
	const first = await start()
	expect([await databaseOf(first), readdirSync(folder)]).toEqual(['off', []])
	expect(await ownerCode({ DATA_DIR: folder })).toMatch(/^[a-z0-9-]{14}$/)
	expect((await fetch(`${first.origin}/api/team/state`)).status).toBe(200)
	expect(await databaseOf(first)).toBe('ok')

	await expect(async () => {
		const second = await start()
		if (second.process.exitCode === null) await once(second.process, 'exit')
		throw new Error(`It ended with ${second.process.exitCode}`)
	}).rejects.toThrow(/did not start|ended with 1/)

	await end(first, 'SIGKILL')
	const third = await start()
	await expect.poll(() => databaseOf(third)).toBe('ok')
	expect(await end(third, 'SIGTERM')).toBe(0)
	expect(['postgres/postmaster.pid', 'heartbeat'].map((name) => existsSync(within(name)))).toEqual([
		false,
		false,
	])
})
