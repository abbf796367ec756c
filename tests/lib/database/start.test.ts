import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { connect } from '@/lib/database/connect'
import { externalLogins } from '@/lib/database/logins'

const logins = () => {
	const found = externalLogins()
	if (!found) throw new Error('No database is named')
	return found
}

async function asSuperuser(...statements: string[]) {
	const client = new Client(inject('superuser'))
	await client.connect()
	for (const statement of statements) await client.query(statement)
	await client.end()
}

/** The same database by another login. */
const loginOf = (user: string, password: string) => {
	const address = new URL(logins().app.connectionString ?? '')
	Object.assign(address, { username: user, password })
	return { connectionString: address.href }
}

test('a login that owns the tables is refused', async () => {
	await expect(connect({ ...logins(), app: logins().owner })).rejects.toThrow('DATABASE_URL owns tables')
})

test('a superuser is refused', async () => {
	const { user, password } = inject('superuser')
	await expect(connect({ ...logins(), app: loginOf(user, password) })).rejects.toThrow('is a superuser')
	await expect(connect({ ...logins(), auth: loginOf(user, password) })).rejects.toThrow('is a superuser')
})

test('a login that bypasses row-level security is refused, also when it could only take such a role', async () => {
	const [role, login] = [randomUUID(), randomUUID()]
	await asSuperuser(
		`create role "${role}" bypassrls`,
		`create role "${login}" login password 'x' in role "${role}"`,
	)
	await expect(connect({ ...logins(), app: loginOf(login, 'x') })).rejects.toThrow(
		'bypasses row-level security',
	)
})

test('one login for both workspaces and accounts is refused', async () => {
	const { app, auth } = logins()
	const login = randomUUID()
	await asSuperuser(`create role "${login}" login password 'x'`)
	const same = loginOf(login, 'x')
	await expect(connect({ ...logins(), app: same, auth: same })).rejects.toThrow('a login each')
	const connections = await connect({ ...logins(), app, auth })
	await connections.close()
})

test('servers that start at once on an empty database bring it up to date once', async () => {
	const name = `test_${randomUUID().replaceAll('-', '')}`
	await asSuperuser(`create database ${name} owner owner`)
	const inNew = (login: { connectionString?: string }) => {
		const address = new URL(login.connectionString ?? '')
		address.pathname = name
		return { connectionString: address.href }
	}
	const { owner, app, auth } = logins()
	const ofNew = { owner: inNew(owner), app: inNew(app), auth: inNew(auth) }
	const started = await Promise.all([connect(ofNew), connect(ofNew), connect(ofNew)])
	for (const { close } of started) await close()
	await asSuperuser(`drop database ${name} with (force)`)
})

test('a database whose migrations are not ours is refused', async () => {
	const client = new Client(logins().owner)
	await client.connect()
	await client.query(`insert into team.migrations (name, hash) values ('9999-of-a-newer-server.sql', '')`)
	await (await connect(logins())).close()
	await client.query(`update team.migrations set hash = 'another' where name like '0001%'`)
	await client.end()
	await expect(connect(logins())).rejects.toThrow('0001-workspaces.sql is not what was applied')
})
