/** Why a request under `/api/team` can be refused. */
export const refusalReasons = [
	'code-wrong',
	'code-ended',
	'code-used',
	'too-many-tries',
	'password-short',
	'password-long',
	'password-wrong',
	'password-known',
	'password-personal',
	'password-repeated',
	'password-needed',
	'email-invalid',
	'email-taken',
	'name-missing',
	'name-taken',
	'address-invalid',
	'owner-exists',
	'no-match',
	'invitation-ended',
	'reset-ended',
	'record-ended',
	'last-owner',
	'second-factor-on',
	'second-factor-off',
	'second-factor-demanded',
	'passkey-wrong',
	'passkey-ended',
	'signed-out',
	'removed',
	'paused',
	'not-found',
	'invalid',
	'too-large',
	'too-many',
	'busy',
	'no-workspace',
	'database-away',
	'disk-full',
	'foreign-origin',
	'batch-differs',
	'snapshot-needed',
	'parameters-changed',
	'company-off',
	'company-silent',
	'company-wrong',
	'company-demanded',
	'company-locks-out',
	'company-secret',
	'company-issuer',
	'mail-host',
	'mail-password',
] as const
/**
 * Why a request was refused: a member of the problem details of `/api/team`, which the page translates. `too-many-tries`
 * comes with `until`: when to try again.
 */
export type RefusalReason = (typeof refusalReasons)[number]

/** What any route may refuse for, whatever it does. */
export type DoorReason =
	| 'signed-out'
	| 'removed'
	| 'paused'
	| 'not-found'
	| 'invalid'
	| 'too-large'
	| 'no-workspace'
	| 'database-away'
	| 'disk-full'
	| 'foreign-origin'

/** Why a new password is refused. */
export type NewPasswordReason =
	| 'password-short'
	| 'password-long'
	| 'password-known'
	| 'password-personal'
	| 'password-repeated'

export const isReason = (value: unknown): value is RefusalReason =>
	refusalReasons.some((reason) => reason === value)

/** The reason in problem details sent by this server; null for any other response. */
export function reasonIn(problem: unknown): RefusalReason | null {
	if (typeof problem !== 'object' || problem === null || !('reason' in problem)) return null
	return isReason(problem.reason) ? problem.reason : null
}
