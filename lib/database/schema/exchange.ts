import { bigint, json, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes'
import { team } from './workspaces'

const workspace = uuid().notNull()

export const changes = team.table('changes', {
	workspace,
	store: text().notNull(),
	key: text().notNull(),
	change: bigint({ mode: 'number' }).notNull(),
	openings: text().array(),
	salt: bytes(),
	firstChange: bigint('first_change', { mode: 'number' }),
})

export const batches = team.table('batches', {
	workspace,
	id: uuid().notNull(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
	member: uuid().notNull(),
	digest: bytes().notNull(),
	answer: json(),
})

export const idKeys = team.table('id_keys', { workspace, key: bytes().notNull() })

export const outboxKeys = team.table('outbox_keys', {
	workspace,
	member: uuid().notNull(),
	key: bytes().notNull(),
})

export const deviceProgress = team.table('device_progress', {
	workspace,
	device: uuid().notNull(),
	complete: bigint({ mode: 'number' }).notNull(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export const copyKeys = team.table('copy_keys', {
	workspace,
	device: uuid().notNull(),
	key: bytes().notNull(),
})

export const audit = team.table('audit', {
	workspace,
	number: bigint({ mode: 'number' }).notNull(),
	at: timestamp({ withTimezone: true }).notNull(),
	actor: uuid(),
	kind: text().notNull(),
	about: json().notNull(),
	change: bigint({ mode: 'number' }),
	hashes: bytes(),
	previous: bytes().notNull(),
	hash: bytes().notNull(),
})
