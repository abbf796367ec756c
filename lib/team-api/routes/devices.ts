/** How long a device keeps the list: until the browser closes, or encrypted for a number of days. */
export type Keeps = 'session' | { readonly days: number }

export type Device = {
	readonly id: string
	/** Names such as Firefox and Linux; null if unknown. */
	readonly browser: string | null
	readonly system: string | null
	readonly since: string
	readonly lastSeen: string
	readonly keeps: Keeps
	/** The number of unsent changes it last reported. */
	readonly waiting: number
	readonly isThis: boolean
}

/** How far the deletion of somebody has progressed. */
export type ErasureState = {
	/** When the server deleted them. */
	readonly done: string
	/** The devices that held part of the list at that time and are still signed in. */
	readonly devices: number
	/** How many of them have deleted it too, or can no longer open what they hold. */
	readonly confirmed: number
	/** When the last unconfirmed copy becomes unreadable, whatever its device does; null if all are confirmed. */
	readonly until: string | null
}

/** A deletion, by its change number. */
export type Erasure = ErasureState & { readonly change: number }

/** The candidate that a page shows, and what the member is doing there. */
export type Place = {
	readonly opening: string
	readonly candidate: string
	readonly doing: 'looking' | 'deciding'
}

/** A colleague who is viewing a candidate right now. */
export type Present = Pick<Place, 'candidate' | 'doing'> & { readonly member: string; readonly name: string }

type Nothing = Record<string, never>

/** The `POST` routes for a member's devices: sign-out, what they hold, and presence. */
export type DevicePosts = {
	readonly 'devices/sign-out': { body: { id: string }; answer: Nothing }
	/** For how many days devices keep the list; null: until the browser closes. */
	readonly 'devices/keep': { body: { days: number | null }; answer: Nothing }
	/** Which openings this device holds; null for all that the member may see. */
	readonly 'devices/hold': { body: { openings: readonly string[] | null }; answer: Nothing }
	/** How many changes wait to be sent on this device; reported whenever the number changes. */
	readonly 'devices/tell': { body: { waiting: number }; answer: Nothing }
	readonly 'devices/sign-out-others': { body: Nothing; answer: Nothing }
	/** Which candidate a page shows, sent every few seconds; `page` is a random id of the page. Answers where colleagues are. */
	readonly presence: {
		body: { page: string; place: Place | null }
		answer: { present: readonly Present[] }
	}
}

export type DeviceGets = {
	/** With `?member=id`, for an owner: the devices of that member. */
	readonly devices: { readonly devices: readonly Device[] }
	/** The latest deletions, newest first. */
	readonly erasures: { readonly erasures: readonly Erasure[] }
}
