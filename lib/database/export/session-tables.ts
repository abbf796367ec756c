import { type ExportTable, sqlName } from './tables'

/**
 * The tables by which somebody, or a program, is signed in, is about to be, or is known again, and the mails, which lead there and would be
 * sent a second time; a backup has none of their rows.
 */
const names = new Set([
	'auth."session"',
	'auth."company_sessions"',
	'auth."used_logout_tokens"',
	'auth."verification"',
	'auth."known_devices"',
	'auth."owner_codes"',
	'auth."owner_recoveries"',
	'auth."password_resets"',
	'auth."tries"',
	'auth."spent_challenges"',
	'auth."removed_sessions"',
	'team."devices"',
	'team."device_progress"',
	'team."copy_keys"',
	'team."mails"',
	'auth."mail_servers"',
	'team."programs"',
	'team."program_requests"',
	'team."webhooks"',
])

export const isOfSessions = (table: Pick<ExportTable, 'schema' | 'name'>): boolean =>
	names.has(sqlName(table))
