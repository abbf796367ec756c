/** Why a request under `/api/team` can be refused. */
export const reasons = [
	'code-wrong',
	'code-ended',
	'code-used',
	'too-many-tries',
	'password-short',
	'password-long',
	'password-wrong',
	'email-invalid',
	'email-taken',
	'name-missing',
	'owner-exists',
	'no-match',
	'invitation-ended',
	'record-ended',
	'last-owner',
	'second-factor-on',
	'second-factor-off',
	'signed-out',
	'not-found',
	'invalid',
	'too-large',
	'too-many',
	'busy',
	'database-away',
	'foreign-origin',
	'batch-differs',
	'snapshot-needed',
] as const
/** Why a request was refused: a member of the problem details, which the page has words for. */
export type Reason = (typeof reasons)[number]

/** Problem details of `/api/team`. */
export type TeamProblem = {
	readonly type: string
	readonly title: string
	readonly status: number
	readonly detail?: string
	readonly reason: Reason
	/** With `too-many-tries`: when to try again. */
	readonly until?: string
}
