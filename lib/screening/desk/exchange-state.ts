/** How the exchange with the server stands: what the save line says. */
export type ExchangeState = {
	/**
	 * `opening`: the list is being loaded. `on`: changes come and go. `offline`: the server cannot be reached. `away`: its
	 * database cannot. `ended`: this device is no longer signed in, or the member was removed.
	 */
	readonly stage: 'opening' | 'on' | 'offline' | 'away' | 'ended'
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
}

export const opening: ExchangeState = {
	stage: 'opening',
	since: null,
	waiting: 0,
	refused: 0,
	sentAt: null,
	isKept: true,
}
