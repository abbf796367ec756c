/** Why another server was not asked, or its answer is not used. */
export type OutgoingReason =
	| 'not-https'
	| 'private-address'
	| 'unknown-host'
	| 'no-connection'
	| 'no-answer-in-time'
	| 'too-large'

/** A connection to another server that was refused or failed. Its message names no more than the host. */
export class OutgoingFault extends Error {
	readonly reason: OutgoingReason

	constructor(reason: OutgoingReason, hostname: string, cause?: unknown) {
		super(`${hostname}: ${reason}`, { cause })
		this.name = 'OutgoingFault'
		this.reason = reason
	}
}
