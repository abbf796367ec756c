import { everyMember, owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type {
	holdOpeningsBody,
	keepDaysBody,
	signOutDeviceBody,
	signOutOthersBody,
	tellWaitingBody,
} from './device-bodies'

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

/** The devices of the member who asks or, with `?member=id`, for an owner, of that member. */
export const devicesRoute = defineRoute<{
	body: null
	answer: { readonly devices: readonly Device[] }
	reason: never
}>({ method: 'GET', path: 'devices', right: everyMember })

export const signOutDeviceRoute = defineRoute<{
	body: typeof signOutDeviceBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'devices/sign-out', right: everyMember })

export const signOutOthersRoute = defineRoute<{
	body: typeof signOutOthersBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'devices/sign-out-others', right: everyMember })

/** For how many days devices keep the list. */
export const keepDaysRoute = defineRoute<{ body: typeof keepDaysBody; answer: EmptyAnswer; reason: never }>({
	method: 'POST',
	path: 'devices/keep',
	right: owners,
})

/** Which openings this device holds. */
export const holdOpeningsRoute = defineRoute<{
	body: typeof holdOpeningsBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'devices/hold', right: everyMember })

/** How many changes wait to be sent on this device; reported whenever the number changes. */
export const tellWaitingRoute = defineRoute<{
	body: typeof tellWaitingBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'devices/tell', right: everyMember, isAutomatic: true })

/** The latest deletions, newest first. */
export const erasuresRoute = defineRoute<{
	body: null
	answer: { readonly erasures: readonly Erasure[] }
	reason: never
}>({ method: 'GET', path: 'erasures', right: everyMember })
