import { maxErasures, maxKeptDays } from '@/lib/limits/limits'
import type { MergedMembers } from './member'
import type { Rights } from './rights/right'
import { ofOwners, owners, readByAll } from './rights/usual-rights'
import { areParameterStates } from './shapes/parameter-shapes'
import { erasureReasons } from './shapes/retention'
import {
	has,
	isActor,
	isBoolean,
	isInstant,
	isList,
	isOneOf,
	isShort,
	isStoredDay,
	isWhole,
	orAbsent,
	orNull,
} from './shapes/shape-checks'

/** A retention period that takes effect at an instant (ISO 8601 in UTC), and who has set it. */
const isShorterRetention = has({ keptDays: isWhole(1, maxKeptDays), from: isInstant, by: isActor })
const isErasure = has({ on: isStoredDay, count: isWhole(0), why: isOneOf(erasureReasons) })

/** Who may do what with the settings as a whole: they exist from the first moment on, and are not removed. */
export const settingsRights: Rights = { ...readByAll, change: owners }

/** The settings that a team shares. */
export const settingsMembers = {
	/**
	 * The retention period in days, from the last decision or reason to keep a record or, without any, from the day on which it was
	 * added.
	 */
	keptDays: {
		shape: isWhole(1, maxKeptDays),
		since: 1,
		column: 'whole',
		times: 'as-sent',
		meeting: 'theirs',
		rights: { ...readByAll, change: owners, route: 'retention' },
	},
	/** A shorter period that an owner of a team has set: until it takes effect, it can be stopped. */
	shorter: {
		shape: orAbsent(isShorterRetention),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'theirs',
		rights: { ...ofOwners, route: 'retention' },
	},
	/** The company in whose name candidates are written to, and whom they can ask: an e-mail address or a telephone number. */
	company: {
		shape: orAbsent(isShort),
		since: 2,
		column: 'text',
		times: 'as-sent',
		meeting: 'ask',
		rights: ofOwners,
	},
	contact: {
		shape: orAbsent(isShort),
		since: 2,
		column: 'text',
		times: 'as-sent',
		meeting: 'ask',
		rights: ofOwners,
	},
	/** A log of erasures without the data: how many, when and why. */
	erasures: {
		shape: isList(isErasure, { max: maxErasures }),
		since: 1,
		column: 'json',
		times: 'as-sent',
		meeting: 'theirs',
		rights: readByAll,
	},
	/** The rules that the owners of a team have set, and the versions applied there or on one device; the last is in effect. */
	parameters: {
		shape: orAbsent(areParameterStates),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'theirs',
		rights: { ...readByAll, add: owners, change: owners, route: 'parameters' },
	},
} as const satisfies MergedMembers

/** The settings that stay on a device. */
export const deviceSettings = {
	/** When the notice about the employer's duties was accepted, and which version of it. */
	notice: { shape: orNull(has({ version: isWhole(0), on: isStoredDay })) },
	/** The name of the person who makes decisions here. */
	decider: { shape: isShort },
	/** Whether single-key shortcuts are off, for people who control the device by speech. */
	areKeysOff: { shape: orAbsent(isBoolean) },
} as const
