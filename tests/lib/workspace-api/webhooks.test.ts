import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { TeamSession } from '@/lib/accounts/session'
import { inWorkspace } from '@/lib/database/database'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { listPrograms } from '@/lib/programs/list-programs'
import { type WebhookValue, webhookValues } from '@/lib/records/rights/webhook-values'
import { endWebhook, retryWebhook, setWebhook } from '@/lib/webhooks/set-webhook'
import { tellPrograms } from '@/lib/webhooks/tell-programs'
import { candidate, decision, newWorkspace, put, role, send } from '../exchange/server/workspace'
import { tokenOf } from './program'

type Taken = { readonly headers: IncomingHttpHeaders; readonly body: string }

const servers: { close: () => void; closeAllConnections: () => void }[] = []
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections()
		server.close()
	}
	vi.unstubAllEnvs()
})

/** A receiver that answers as it is told, at an address that the operator names. */
async function receiver(answer: (response: ServerResponse, count: number) => void) {
	const taken: Taken[] = []
	const server = createServer(async (request, response) => {
		taken.push({ headers: request.headers, body: await text(request) })
		answer(response, taken.length)
	})
	servers.push(server)
	await once(server.listen(0, '127.0.0.1'), 'listening')
	const { port } = server.address() as AddressInfo
	vi.stubEnv('ALLOW_PRIVATE', `127.0.0.1:${port}`)
	return { taken, url: `http://127.0.0.1:${port}/told` }
}

const sessionOf = (owner: SignedInMember) => owner as unknown as TeamSession

/** A workspace with a program that is told of changes. */
async function told(url: string, openings: 'all' | readonly string[] = 'all', values: WebhookValue[] = []) {
	const owner = await (await newWorkspace())('Li Na')
	await send(owner, [put.role(role('r')), put.role(role('s'))])
	const { id } = await tokenOf(owner, { openings })
	const made = await setWebhook(sessionOf(owner), { program: id, url, values })
	if ('refused' in made) throw new Error(made.refused)
	const state = async () => (await listPrograms(sessionOf(owner))).programs[0]?.webhook
	/** As if the time of the next try had come. */
	const due = () =>
		inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`update team.webhooks set next_at = now() where workspace = ${tx.workspace}`),
		)
	return { owner, id, secret: made.secret, state, due, tell: () => tellPrograms(owner.workspace) }
}

const isSigned = ({ headers, body }: Taken, secret: string) => {
	const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
	const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
	return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}

describe('a program that is told', () => {
	test('learns by ids what has changed in its openings since, signed, and each change once', async () => {
		const { taken, url } = await receiver((response) => response.writeHead(204).end())
		const { owner, secret, tell, due, state } = await told(url, ['r'])
		await tell()
		expect(taken).toEqual([])
		await send(owner, [
			put.candidate(candidate('a', { roles: ['r'], name: 'Secret name' })),
			put.candidate(candidate('b', { roles: ['s'] })),
			put.decision(decision('r', 'a')),
		])
		await due()
		await tell()
		await due()
		await tell()
		expect(taken).toHaveLength(1)
		const [message] = taken as [Taken]
		expect(isSigned(message, secret)).toBe(true)
		expect(Math.abs(Number(message.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
		expect(JSON.parse(message.body)).toMatchObject({
			type: 'list.changed',
			data: { openings: [], candidates: ['a'], decisions: [{ opening: 'r', candidate: 'a' }] },
		})
		expect(message.body).not.toContain('Secret')
		expect(await state()).toMatchObject({ url, isStopped: false, fault: null, next: null })
		await send(owner, [put.candidate(candidate('b', { roles: ['s'], name: 'Elsewhere' }), 2)])
		await due()
		await tell()
		expect(taken).toHaveLength(1)
	})

	test('is told what an owner has chosen, as it is then, and nothing that rests on health or record', async () => {
		const { taken, url } = await receiver((response, count) =>
			response.writeHead(count < 2 ? 500 : 204).end(),
		)
		const { owner, id, tell, due } = await told(url, ['r'], [...webhookValues])
		const advice = { ruleset: 'work-permit', version: '2026-11-24', outcome: 'eligible' }
		const facts = { canShowHealthCertificate: true }
		const sent = await send(owner, [
			put.candidate(candidate('a', { roles: ['r', 's'], name: 'Zhang San', facts })),
			put.candidate(candidate('b', { roles: ['r'], name: 'Gone' })),
			put.decision(decision('r', 'a')),
			put.decision(decision('r', 'b', { advice })),
		])
		await due()
		await tell()
		const kept = () =>
			inWorkspace(owner.workspace, (tx) =>
				tx.execute(sql`select message from team.webhooks where workspace = ${tx.workspace}`),
			)
		expect(JSON.stringify((await kept()).rows)).not.toContain('Zhang')
		await send(owner, [
			put.candidate(candidate('b', { roles: ['s'], name: 'Gone' }), sent.results[1]?.change),
		])
		await due()
		await tell()
		const [first, second] = taken.map(({ body }) => JSON.parse(body).data)
		expect(first).toMatchObject({
			names: { openings: { r: role('r').name }, candidates: { a: 'Zhang San', b: 'Gone' } },
			decisions: [
				{ opening: 'r', candidate: 'a', choice: 'go-on', outcome: 'eligible' },
				{ opening: 'r', candidate: 'b', choice: 'go-on' },
			],
		})
		expect(JSON.stringify(first)).not.toContain('canShow')
		expect(first.decisions[1]).not.toHaveProperty('outcome')
		expect(second.names.candidates).toEqual({ a: 'Zhang San' })
		expect((await listPrograms(sessionOf(owner))).programs[0]?.webhook?.values).toEqual(webhookValues)
		const { rows } = await inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`
				select candidate from team.program_reads where workspace = ${tx.workspace} and program = ${id}::uuid
				order by candidate`),
		)
		expect(rows).toEqual([{ candidate: 'a' }, { candidate: 'b' }])
	})

	test.each([
		['says no', (response: ServerResponse) => response.writeHead(500).end(), 'refused'],
		[
			'leads elsewhere',
			(response: ServerResponse) => response.writeHead(307, { location: '/x' }).end(),
			'redirected',
		],
		['hangs up', (response: ServerResponse) => response.destroy(), 'no-connection'],
		['answers without an end', (response: ServerResponse) => response.end('x'.repeat(100_000)), 'too-large'],
	] as const)('is told again, the same under the same id, if it %s', async (_, answer, fault) => {
		const { taken, url } = await receiver((response, count) =>
			count < 3 ? answer(response) : response.writeHead(200).end('ok'),
		)
		const { owner, tell, due, state } = await told(url)
		await send(owner, [put.candidate(candidate('a'))])
		await due()
		await tell()
		expect(await state()).toMatchObject({ fault, isStopped: false, next: expect.any(String) })
		await send(owner, [put.candidate(candidate('b'))])
		await tell()
		expect(taken).toHaveLength(1)
		await due()
		await tell()
		await due()
		await tell()
		const ids = taken.map(({ headers }) => headers['webhook-id'])
		expect([ids[1], ids[2], new Set(ids).size]).toEqual([ids[0], ids[0], 2])
		expect(taken[2]?.body).toBe(taken[0]?.body)
		expect(JSON.parse(taken[3]?.body ?? '')).toMatchObject({ data: { candidates: ['b'] } })
		expect(await state()).toMatchObject({ fault: null })
	})

	test('stops if it is gone, or after three days, and goes on where it was once an owner says so', async () => {
		let status = 410
		const { taken, url } = await receiver((response) => response.writeHead(status).end())
		const { owner, id, tell, due, state } = await told(url)
		await send(owner, [put.candidate(candidate('a'))])
		await due()
		await tell()
		expect(await state()).toMatchObject({ isStopped: true, fault: 'gone', next: null })
		await due()
		await tell()
		expect(taken).toHaveLength(1)
		status = 503
		await retryWebhook(sessionOf(owner), id)
		await tell()
		expect(await state()).toMatchObject({ isStopped: false, fault: 'refused' })
		await inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`
				update team.webhooks set failing_since = now() - interval '73 hours', next_at = now()
				where workspace = ${tx.workspace}`),
		)
		await tell()
		expect(await state()).toMatchObject({ isStopped: true })
		status = 200
		await retryWebhook(sessionOf(owner), id)
		await tell()
		expect(taken.at(-1)?.body).toBe(taken[0]?.body)
		expect(await state()).toMatchObject({ isStopped: false, fault: null })
		await endWebhook(sessionOf(owner), id)
		await send(owner, [put.candidate(candidate('c'))])
		await tell()
		expect(taken).toHaveLength(4)
	})

	test('is asked at no private address that the operator does not name', async () => {
		const { taken, url } = await receiver((response) => response.writeHead(204).end())
		vi.stubEnv('ALLOW_PRIVATE', '')
		for (const address of [url.replace('http:', 'https:'), 'https://[::1]/', 'https://2130706433/', url]) {
			const { owner, tell, due, state } = await told(address)
			await send(owner, [put.candidate(candidate('a'))])
			await due()
			await tell()
			expect(await state()).toMatchObject({ fault: address === url ? 'not-https' : 'private-address' })
		}
		expect(taken).toEqual([])
	})
})

test('the example takes what is signed, once, and nothing else', async () => {
	const { url } = await receiver((response) => response.end())
	const { owner, id } = await told(url)
	const made = await setWebhook(sessionOf(owner), { program: id, url, values: [] })
	const secret = 'secret' in made ? made.secret : ''
	const child = spawn(process.execPath, ['docs/examples/receive-webhook.mjs'], {
		env: { ...process.env, SECRET: secret, PORT: '0' },
	})
	try {
		const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
		const port = /\d+$/.exec((await lines.next()).value as string)?.[0]
		const here = `http://127.0.0.1:${port}/`
		vi.stubEnv('ALLOW_PRIVATE', `127.0.0.1:${port}`)
		await inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`update team.webhooks set url = ${here} where workspace = ${tx.workspace}`),
		)
		await send(owner, [put.candidate(candidate('a'))])
		await inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`update team.webhooks set next_at = now() where workspace = ${tx.workspace}`),
		)
		await tellPrograms(owner.workspace)
		expect((await lines.next()).value).toMatch(/1 candidates, 0 decisions$/)
		const forged = await fetch(here, {
			method: 'POST',
			headers: {
				'webhook-id': 'x',
				'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
				'webhook-signature': 'v1,AAAA',
			},
			body: '{}',
		})
		expect(forged.status).toBe(401)
	} finally {
		child.kill()
	}
})
