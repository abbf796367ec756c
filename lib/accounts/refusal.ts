import { APIError } from 'better-auth/api'

/** Why something about accounts is refused. */
type Refused =
	| 'code-wrong'
	| 'code-ended'
	| 'code-used'
	| 'too-many-tries'
	| 'password-wrong'
	| 'password-known'
	| 'password-personal'
	| 'password-repeated'
	| 'password-needed'
	| 'email-taken'
	| 'name-taken'
	| 'owner-exists'
	| 'no-match'
	| 'invitation-ended'
	| 'reset-ended'
	| 'record-ended'
	| 'last-owner'
	| 'second-factor-on'
	| 'second-factor-off'
	| 'second-factor-demanded'
	| 'passkey-wrong'
	| 'passkey-ended'
	| 'signed-out'
	| 'not-found'
	| 'too-many'
	| 'invalid'
	| 'company-off'
	| 'company-silent'
	| 'company-wrong'
	| 'company-demanded'
	| 'company-locks-out'
	| 'company-secret'

/** A refusal as a value: the reason and, for too many tries, when to try again. */
export type AccountRefusal<R extends Refused = Refused> = { readonly refused: R; readonly until?: Date }

/** Translates a better-auth error, by its code or status; rethrows any other error. */
export function refusalOf<R extends Refused>(
	error: unknown,
	refusals: Readonly<Record<string, R>>,
): AccountRefusal<R> {
	if (!(error instanceof APIError)) throw error
	const refused = refusals[error.body?.code ?? ''] ?? refusals[error.status]
	if (!refused) throw error
	return { refused }
}
