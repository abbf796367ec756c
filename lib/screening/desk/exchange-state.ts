/** How the exchange with the server stands: what the save line says. */
export type ExchangeState = {
	/**
	 * `opening`: the list is being loaded. `on`: changes come and go. `offline`: the server cannot be reached. `away`: its
	 * database cannot. `choose`: the list has more candidates than a device holds. `ended`: this device is no longer signed in, or the member was removed.
	 */
	readonly stage: 'opening' | 'on' | 'offline' | 'away' | 'choose' | 'ended'
	/** Since when the server cannot be reached, or this device is signed out; null while it can. */
	readonly since: string | null
	/** Changes that wait to be sent. */
	readonly waiting: number
	/** What a person has to look at: two members changed the same, or the server did not take a change. */
	readonly refused: number
	/** When the last change of this device was sent; null if none was since it was opened. */
	readonly sentAt: string | null
	/** Whether changes that wait are kept on this device when the page is closed. */
	readonly isKept: boolean
	/** The openings to choose from, each with how many candidates it has, where not all can be held. */
	readonly choose:
		| readonly { readonly id: string; readonly name: string; readonly candidates: number }[]
		| null
	/** For how many days this device keeps the list; null for no longer than the browser is open. */
	readonly keptDays: number | null
	/** The number of the newest entry of the audit: it rises whenever anybody has done something in the workspace. */
	readonly newest: number
	/** The entry of the audit that this device has seen and the server no longer has. */
	readonly audit: { readonly number: number; readonly hash: string } | null
}

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
