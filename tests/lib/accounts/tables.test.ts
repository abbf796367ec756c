import { randomUUID } from 'node:crypto'
import { getAuthTables } from 'better-auth/db'
import { type Column, getTableColumns, type Table } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openAuth } from '@/lib/accounts/auth'
import { account, session, twoFactor, user, verification } from '@/lib/database/schema/auth'

const tables: Readonly<Record<string, Table>> = { account, session, twoFactor, user, verification }

const sqlTypes: Record<string, readonly string[]> = {
	string: ['text', 'uuid'],
	boolean: ['boolean'],
	number: ['integer', 'bigint'],
	date: ['timestamp with time zone'],
}

/** Columns that are ours alone, by the names of better-auth's tables. */
const ours: Record<string, readonly string[]> = { twoFactor: ['usedStep'], session: ['passkey'] }

test('the tables of accounts are those that better-auth expects, and hold what else they do by name', async () => {
	const { auth } = await openAuth(false)
	const expected = getAuthTables((await auth.$context).options)
	expect(Object.keys(expected).sort()).toEqual(Object.keys(tables))
	for (const [name, { fields }] of Object.entries(expected)) {
		const table = tables[name]
		const known: Record<string, Column> = table ? getTableColumns(table) : {}
		expect({ name, columns: Object.keys(known).sort() }).toEqual({
			name,
			columns: [...new Set(['id', ...Object.keys(fields), ...(ours[name] ?? [])])].sort(),
		})
		for (const [field, { type, required }] of Object.entries(fields)) {
			const column = known[field]
			expect(sqlTypes[String(type)], `${name}.${field}`).toContain(column?.getSQLType())
			if (required) expect(column?.notNull, `${name}.${field}`).toBe(true)
		}
	}
})

test('nobody signs up by better-auth itself', async () => {
	const { auth } = await openAuth(false)
	const body = {
		name: 'A',
		email: 'a@example.com',
		password: 'long enough to be a password',
		workspace: randomUUID(),
	}
	await expect(auth.api.signUpEmail({ body })).rejects.toMatchObject({
		body: { code: 'EMAIL_PASSWORD_SIGN_UP_DISABLED' },
	})
})
