import { sqlName, type Table } from './tables'

/** The tables by which somebody is signed in, or is about to be; a backup has none of their rows. */
const names = new Set([
	'auth."session"',
	'auth."verification"',
	'auth."owner_codes"',
	'auth."tries"',
	'auth."removed_sessions"',
	'team."devices"',
	'team."device_progress"',
	'team."copy_keys"',
])

export const isOfSessions = (table: Pick<Table, 'schema' | 'name'>): boolean => names.has(sqlName(table))
