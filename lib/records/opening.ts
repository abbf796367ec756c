import type { RulesetId } from '@/rules/rulesets/ids'
import type { MergedMembers } from './member'
import type { Rights } from './rights/right'
import { makers, readOnly, written, writtenOnce } from './rights/usual-rights'
import { isStages } from './shapes/opening-shapes'
import {
	isAnswers,
	isBoolean,
	isKey,
	isList,
	isLong,
	isNamed,
	isStoredDay,
	isWhole,
	orAbsent,
} from './shapes/shape-checks'
import { areSavedViews } from './shapes/view-shapes'

const areKeys = isList(isKey, { min: 1 })

/** Who may do what with an opening as a whole. */
export const openingRights: Rights = { ...written, add: makers }

/** An opening, with the answers about the employer and the position that apply to everybody considered for it. */
export const openingMembers = {
	id: { shape: isKey, since: 1, column: 'text', times: 'as-sent', meeting: 'ask', rights: writtenOnce },
	name: { shape: isNamed, since: 1, column: 'text', times: 'as-sent', meeting: 'ask', rights: written },
	/** The ability that the current team lacks, in words. */
	gap: { shape: isLong, since: 1, column: 'text', times: 'as-sent', meeting: 'ask', rights: written },
	/** The rule sets that its candidates are screened under; the first one is shown first. */
	rulesets: {
		shape: (value: unknown): value is readonly RulesetId[] => areKeys(value),
		since: 1,
		column: 'texts',
		times: 'as-sent',
		meeting: 'ask',
		rights: written,
	},
	facts: {
		shape: isAnswers,
		since: 1,
		column: 'json',
		times: 'as-sent',
		meeting: 'ask-by-entry',
		rights: written,
	},
	/** Whether nobody has a special way to a work permit unless their own answers name one. */
	noSpecialRoutes: {
		shape: orAbsent(isBoolean),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'ask',
		rights: written,
	},
	/** The stages that its candidates pass through, if they differ from the built-in ones. */
	stages: {
		shape: orAbsent(isStages),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'ask',
		rights: written,
	},
	/** The views of its table, if they differ from the built-in ones. */
	views: {
		shape: orAbsent(areSavedViews),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'ask',
		rights: written,
	},
	/** Days, YYYY-MM-DD. */
	createdOn: { shape: isStoredDay, since: 1, column: 'day', times: 'day', meeting: 'ask', rights: readOnly },
	changedOn: {
		shape: isStoredDay,
		since: 1,
		column: 'day',
		times: 'day',
		meeting: 'theirs',
		rights: readOnly,
	},
	/** The sequence number of the last operation that changed it; absent in records of version 1 that have not changed since. */
	version: {
		shape: orAbsent(isWhole(0)),
		since: 2,
		column: 'whole',
		times: 'as-sent',
		meeting: 'theirs',
		rights: written,
	},
} as const satisfies MergedMembers
