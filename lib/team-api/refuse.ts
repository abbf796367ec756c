import type { Faults } from '@/lib/api/faults'
import { problem } from '@/lib/api/problem'
import { retryAfterSeconds } from '@/lib/limits/server-limits.mjs'
import type { ResponseOf } from './response-of'
import type { RefusalReason } from './routes/refusal-reasons'

type Status = Parameters<typeof problem>[0]

/** The status of each refusal, and its text for clients that do not read reasons. */
const refusals: Readonly<Record<RefusalReason, readonly [Status, string]>> = {
	'code-wrong': [422, 'This code is not right.'],
	'code-ended': [422, 'This code counts no longer.'],
	'code-used': [422, 'This code has been used.'],
	'too-many-tries': [429, 'Too many tries. Try again later.'],
	'password-short': [422, 'The password is too short.'],
	'password-long': [422, 'The password is too long.'],
	'password-wrong': [422, 'The password is not right.'],
	'password-known': [422, 'This password is one of those that are tried first.'],
	'password-personal': [422, 'This password is made of a name or an address.'],
	'password-repeated': [422, 'This password is one sign again and again.'],
	'password-needed': [403, 'This needs the password of the member who asks.'],
	'email-invalid': [422, 'This is no e-mail address.'],
	'email-taken': [409, 'This e-mail address has an account.'],
	'name-missing': [422, 'A name is missing.'],
	'address-invalid': [422, 'This is no address on the web.'],
	'name-taken': [409, 'Somebody else has this name.'],
	'owner-exists': [409, 'There is an owner.'],
	'no-match': [422, 'E-mail and password do not match.'],
	'invitation-ended': [410, 'This invitation counts no longer.'],
	'reset-ended': [410, 'This link to a new password counts no longer.'],
	'record-ended': [410, 'This link counts no longer.'],
	'last-owner': [409, 'A workspace keeps one owner at least.'],
	'second-factor-on': [409, 'The second factor is on.'],
	'second-factor-off': [409, 'The second factor is off.'],
	'second-factor-demanded': [409, 'The workspace demands a second factor.'],
	'passkey-wrong': [422, 'This passkey does not count here.'],
	'passkey-ended': [422, 'The passkey was asked for too long ago, or has answered. Ask again.'],
	'signed-out': [401, 'Sign in first.'],
	removed: [401, 'You are no longer a member.'],
	paused: [401, 'Give the password again, or set up the second factor that the workspace demands.'],
	'not-found': [404, 'There is nothing of this kind here.'],
	invalid: [422, 'Mend the faults named in errors and send the request again.'],
	'too-large': [413, 'This is more than is taken at once.'],
	'too-many': [422, 'There are as many as there may be.'],
	busy: [503, 'Too much is asked at once. Try again soon.'],
	'no-workspace': [503, 'There is no workspace yet. Whoever runs the server begins one: npm run team:code.'],
	'database-away': [503, 'The database cannot be reached. Try again soon.'],
	'disk-full': [503, 'The disk of the server is full. Try again later.'],
	'foreign-origin': [403, 'This request comes from a page of another site.'],
	'batch-differs': [409, 'Another batch has come under this id.'],
	'parameters-changed': [409, 'Somebody else has set the parameters meanwhile.'],
	'company-off': [422, 'There is no company to sign in by.'],
	'company-silent': [503, 'The provider of the company did not answer.'],
	'company-wrong': [422, 'The provider of the company gave an answer that is not to be trusted.'],
	'company-demanded': [403, 'The team demands the account of the company.'],
	'company-locks-out': [409, 'The owner who asks could no longer sign in.'],
	'company-secret': [422, 'The client secret was given for another provider.'],
	'company-issuer': [422, 'This is no address of a provider.'],
	'mail-host': [422, 'This is no host of a mail server.'],
	'mail-password': [422, 'The password was given for another mail server.'],
	'snapshot-needed': [409, 'The workspace has not come so far. Take a new snapshot.'],
}

const retrySeconds = (status: Status, until?: Date) => {
	if (until) return Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000))
	return status === 503 ? retryAfterSeconds : null
}

/** A refusal for one of these reasons. */
export type RefusalOf<R extends RefusalReason> = ResponseOf<{ readonly reason: R }>

/** A refusal as problem details, with its reason. */
export function refuse<R extends RefusalReason>(
	reason: R,
	{ status, until, faults }: { status?: Status; until?: Date | undefined; faults?: Faults } = {},
): RefusalOf<R> {
	const [usual, detail] = refusals[reason]
	const seconds = retrySeconds(usual, until)
	return problem(status ?? usual, detail, {
		...(faults && { faults }),
		members: { reason, ...(until && { until: until.toISOString() }) },
		headers: seconds === null ? {} : { 'Retry-After': String(seconds) },
	})
}
