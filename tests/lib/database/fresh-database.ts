import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { readOrCreatePasswords } from '@/lib/database/embedded/passwords'
import { closeDatabase } from '@/lib/database/open-database'

// Every test file has a database of its own, a copy of one whose tables are up to date.
const name = `test_${randomUUID().replaceAll('-', '')}`
const { host, port, ...login } = inject('superuser')

async function asSuperuser(statement: string) {
	const client = new Client({ host, port, ...login })
	await client.connect()
	await client.query(statement)
	await client.end()
}

const passwords = readOrCreatePasswords(`${host}/../logins.json`)
const addressFor = (user: 'owner' | 'app' | 'auth') =>
	`postgres://${user}:${passwords[user]}@${encodeURIComponent(host)}:${port}/${name}`

process.env.DATABASE_URL = addressFor('app')
process.env.DATABASE_OWNER_URL = addressFor('owner')
process.env.DATABASE_AUTH_URL = addressFor('auth')
await asSuperuser(`create database ${name} template workspace owner owner`)

afterAll(async () => {
	await closeDatabase()
	await asSuperuser(`drop database ${name} with (force)`)
})
