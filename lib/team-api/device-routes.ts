/** How long a device keeps the list: gone with the browser, or kept encrypted for some days. */
export type Keeps = 'session' | { readonly days: number }

export type Device = {
	readonly id: string
	/** Names such as Firefox and Linux; null where it is not known. */
	readonly browser: string | null
	readonly system: string | null
	readonly since: string
	readonly lastSeen: string
	readonly keeps: Keeps
	/** Changes that it has told us it has not sent. */
	readonly waiting: number
	readonly isThis: boolean
}

/** How far somebody who was deleted is gone. */
export type ErasureState = {
	/** When it was done on the server. */
	readonly done: string
	/** The devices that were signed in then, had something of the list, and still are signed in. */
	readonly devices: number
	/** How many of them have done it too, or hold nothing any more that could be opened. */
	readonly confirmed: number
	/** When the last of the others holds nothing any more, whatever it does; null where there are none. */
	readonly until: string | null
}

/** A deletion, by the number of its change. */
export type Erasure = ErasureState & { readonly change: number }

/** A candidate that a page shows, and what its member does there. */
export type Place = {
	readonly opening: string
	readonly candidate: string
	readonly doing: 'looking' | 'deciding'
}

/** A colleague who is at a candidate just now. */
export type Present = Pick<Place, 'candidate' | 'doing'> & { readonly member: string; readonly name: string }

type Nothing = Record<string, never>

/** The posts of what devices of members are, hold, and show just now. */
export type DevicePosts = {
	readonly 'devices/sign-out': { body: { id: string }; answer: Nothing }
	/** For how many days devices keep the list; null for no longer than their browser is open. */
	readonly 'devices/keep': { body: { days: number | null }; answer: Nothing }
	/** Which openings this device holds; null for all that the member may see. */
	readonly 'devices/hold': { body: { openings: readonly string[] | null }; answer: Nothing }
	/** How many changes wait on this device: it says so when the number has changed. */
	readonly 'devices/tell': { body: { waiting: number }; answer: Nothing }
	readonly 'devices/sign-out-others': { body: Nothing; answer: Nothing }
	/** Which candidate a page shows, every few seconds; `page` is an id of its own. Answers where colleagues are. */
	readonly presence: {
		body: { page: string; place: Place | null }
		answer: { present: readonly Present[] }
	}
}

export type DeviceGets = {
	/** With `?member=id`, for an owner: the devices of that member. */
	readonly devices: { readonly devices: readonly Device[] }
	/** The latest deletions, the newest first. */
	readonly erasures: { readonly erasures: readonly Erasure[] }
}
