import type { Manifest } from './manifest'

/** What of a backup people ask for, by table. */
const told = {
	workspaces: 'workspaces',
	members: 'members, former ones included, with e-mail address and hashed password',
	openings: 'openings',
	candidates: 'candidates, with answers, notes and cells of sheets',
	decisions: 'decisions',
	patches: 'changes in the history, with what was before and after',
	requests: 'requests of candidates',
	audit: 'entries of the audit',
} as const

/** The name of the file in a backup that says what it holds. */
export const contentsName = 'CONTENTS.txt'

/** What a backup holds, in words, line by line; counts alone. */
export function describeBackup({ at, tables }: Manifest, recipients: readonly string[]): readonly string[] {
	const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0
	return [
		`A backup of K-visa Check, as of ${at}.`,
		...Object.entries(told).map(([name, what]) => `- ${rowsOf(name)} ${what}`),
		'It also holds the secrets of second factors and of cookies, and the keys of changes that were not sent.',
		'It holds no sessions, no devices and no keys of the copies on them: after a restore everybody signs in again.',
		...(recipients.length > 0
			? [`It is encrypted to ${recipients.join(', ')}. Whoever has the key opens it, and nobody else does.`]
			: ['IT IS NOT ENCRYPTED: whoever has this folder has everybody’s data. Encrypt with --to age1….']),
	]
}
