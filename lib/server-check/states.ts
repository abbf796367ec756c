/** How a line of the check stands. `unknown`: it cannot be seen from here, and its text says who can. */
export type CheckState = 'good' | 'care' | 'bad' | 'unknown'

/** Each line of the check, with what can be found and how that stands. Its texts have the same names. */
export const checkStates = {
	https: { encrypted: 'good', local: 'care', plain: 'bad', unasked: 'unknown' },
	origin: { same: 'good', set: 'good', unset: 'care', other: 'bad' },
	proxy: { heeded: 'good', none: 'good', missing: 'care', unheeded: 'bad', unasked: 'unknown' },
	backup: {
		encrypted: 'good',
		clear: 'care',
		old: 'care',
		stale: 'bad',
		never: 'bad',
		elsewhere: 'unknown',
	},
	databaseClock: { together: 'good', apart: 'care', far: 'bad' },
	deviceClock: { together: 'good', apart: 'care', far: 'bad', unasked: 'unknown' },
	disk: { room: 'good', little: 'care', full: 'bad', elsewhere: 'unknown' },
	database: {
		supported: 'good',
		embedded: 'care',
		ending: 'care',
		ended: 'bad',
		unlisted: 'unknown',
		none: 'unknown',
	},
	node: { supported: 'good', ending: 'care', ended: 'bad', unlisted: 'unknown' },
	secrets: { closed: 'good', settings: 'good', open: 'bad' },
	metrics: { off: 'good', local: 'good', token: 'good' },
	mcp: { off: 'good', on: 'good' },
	owners: { several: 'good', one: 'care', none: 'bad' },
	mail: { operator: 'good', team: 'good', unreadable: 'bad', none: 'good' },
	factor: { demanded: 'good', voluntary: 'care' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CheckState>>>>

export type CheckId = keyof typeof checkStates

/** What was found in one line; `values` are inserted into its texts. */
export type CheckFinding = {
	readonly [Id in CheckId]: {
		readonly id: Id
		readonly found: keyof (typeof checkStates)[Id]
		readonly values?: Readonly<Record<string, string | number>>
	}
}[CheckId]

/** How a finding stands. */
export const checkStateOf = ({ id, found }: CheckFinding): CheckState =>
	(checkStates[id] as Readonly<Record<string, CheckState>>)[found] ?? 'unknown'
