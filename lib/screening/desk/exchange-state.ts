/** The status of the exchange with the server, as shown in the save line. */
export type ExchangeState = {
	/**
	 * `opening`: the list is being loaded. `on`: changes are exchanged. `offline`: the server cannot be reached.
	 * `away`: its database cannot. `full`: its disk has no room for changes, which wait here. `choose`: the list has more
	 * candidates than a device holds. `paused`: the member has to give the password again, or set up a second factor; what the
	 * device keeps stays. `ended`: this device is no longer signed in. `removed`: neither is the member, and nothing of the list
	 * may stay.
	 */
	readonly stage: 'opening' | 'on' | 'offline' | 'away' | 'full' | 'choose' | 'paused' | 'ended' | 'removed'
	/** Since when the server cannot be reached, or this device is signed out; null while it can. */
	readonly since: string | null
	/** The number of changes waiting to be sent. */
	readonly waiting: number
	/**
	 * The number of changes that need attention: two members changed the same thing, or the server refused a change.
	 */
	readonly refused: number
	/** When the last change of this device was sent; null if none has been sent since the list was opened. */
	readonly sentAt: string | null
	/** Whether waiting changes are kept on this device when the page is closed. */
	readonly isKept: boolean
	/** The openings to choose from, each with its number of candidates, if the device cannot hold all of them. */
	readonly choose:
		| readonly { readonly id: string; readonly name: string; readonly candidates: number }[]
		| null
	/** For how many days this device keeps the list; null if only until the browser is closed. */
	readonly keptDays: number | null
	/** The number of the newest entry of the audit: it rises whenever anybody does something in the workspace. */
	readonly newest: number
	/** The entry of the audit that this device has seen but that the server no longer has. */
	readonly audit: { readonly number: number; readonly hash: string } | null
}

/** Whether nothing is exchanged with the server any more. */
export const isLastStage = <T extends string>(stage: T): stage is T & ('ended' | 'removed') =>
	stage === 'ended' || stage === 'removed'

/** Whether a list that is not open yet does not open before the member has chosen, or signed in again. */
export const isStoppedAt = ({ stage }: ExchangeState): boolean =>
	stage === 'choose' || stage === 'paused' || isLastStage(stage)

export const opening: ExchangeState = {
	stage: 'opening',
	since: null,
	waiting: 0,
	refused: 0,
	sentAt: null,
	isKept: true,
	keptDays: null,
	choose: null,
	newest: 0,
	audit: null,
}
