import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { DatabaseAway, ReadOnlyDatabase } from '@/lib/database/faults/database-away'
import { connectTo } from '@/lib/database/hosts'
import { closeDatabase } from '@/lib/database/open-database'
import { failure, makePair, save, saved, server, serverOfWorkspaces } from './standby'

const pair = await makePair(inject('native'))
const { primary, standby } = pair.hosts

/** Hosts that are none: nothing listens on the first; the others take a connection, and say nothing or something else. */
const refusing = '127.0.0.1:1'
const ending: (() => unknown)[] = []
const open: Socket[] = []
async function listening(answer: string) {
	const server = createServer((socket) => {
		open.push(socket.on('error', () => undefined))
		socket.once('data', () => socket.write(answer))
	})
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	ending.push(() => server.close())
	return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
const [silent, foreign] = [await listening(''), await listening('HTTP/1.1 400 Bad Request\r\n\r\n')]

afterEach(closeDatabase)
afterAll(async () => {
	for (const socket of open) socket.destroy()
	for (const end of ending) end()
	await pair.remove()
})

test.each([
	['a standby', [standby, primary]],
	['one that refuses', [refusing, primary]],
	['one that is silent', [silent, primary]],
	['one that is no PostgreSQL', [foreign, primary]],
	['all of them', [standby, refusing, silent, foreign, primary]],
	['none', [primary, standby]],
])('a connection passes by %s and leads to the primary', async (_, hosts) => {
	pair.name(hosts)
	await save(hosts.join())
	expect(await saved()).toEqual([hosts.join()])
	expect((await (await authDatabase()).execute(server)).rows).toEqual(await serverOfWorkspaces())
	expect(await databaseState()).toBe('ok')
})

test('where no host can be written to, nothing is opened, and each host is named', async () => {
	pair.name([refusing, standby])
	const error = await failure(save('nowhere'))
	expect(error).toBeInstanceOf(ReadOnlyDatabase)
	expect((error as Error).message).toMatch(
		/^No host of the database can be used: 127\.0\.0\.1:1: connect ECONNREFUSED.*; .*two\/socket:5432: it is read-only$/,
	)
	expect(await databaseState()).toBe('read-only')
	await closeDatabase()
	pair.name([refusing, silent])
	const away = await failure(save('nowhere'))
	expect(away).toBeInstanceOf(DatabaseAway)
	expect(away).not.toBeInstanceOf(ReadOnlyDatabase)
	expect(await databaseState()).toBe('away')
})

test('a host that cannot speak TLS, or answers it with something else, counts as away where TLS is asked for', async () => {
	pair.name([foreign, primary], '?sslmode=verify-full')
	const error = await failure(connectTo({ connectionString: process.env.DATABASE_URL }))
	expect(error).toBeInstanceOf(DatabaseAway)
	expect((error as Error).message.split(': ').slice(1).join(': ').split('; ').toSorted()).toEqual([
		expect.stringMatching(/socket:5432: The server does not support SSL connections$/),
		`${foreign}: There was an error establishing an SSL connection`,
	])
})

test.each([
	['@,/:%?#&=', encodeURIComponent('@,/:%?#&=')],
	['a@b,c:d', 'a@b,c:d'],
])('a password may have signs that mean something in an address: %s', async (password, written) => {
	await pair.run('primary', `create role "si@gns ${password}" login password '${password}'`)
	const login = encodeURIComponent(`si@gns ${password}`)
	const connectionString = `postgres://${login}:${written}@${refusing},${primary}/workspace`
	const client = await connectTo({ connectionString })
	expect((await client.query('select current_user as name')).rows).toEqual([{ name: `si@gns ${password}` }])
	await client.end()
})

test('a single host need not be a primary, unless its address says so', async () => {
	pair.name([standby])
	const login = { connectionString: process.env.DATABASE_URL }
	await (await connectTo(login)).end()
	pair.name([standby], '?target_session_attrs=read-write')
	const { DATABASE_URL: connectionString } = process.env
	expect(await failure(connectTo({ connectionString }))).toBeInstanceOf(ReadOnlyDatabase)
})
