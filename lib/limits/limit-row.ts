import type * as accountLimits from './account-limits'
import type * as exchangeLimits from './exchange-limits'
import type * as limits from './limits'
import type * as recordLimits from './record-limits'
import type * as serverLimits from './server-limits.mjs'
import type * as sheetLimits from './sheet-limits'

/** The name of a limit: of its value, and of its row. */
export type LimitId =
	| keyof typeof limits
	| keyof typeof accountLimits
	| keyof typeof exchangeLimits
	| keyof typeof recordLimits
	| keyof typeof serverLimits
	| keyof typeof sheetLimits

export type LimitRow = {
	/** What is limited. */
	readonly what: string
	readonly unit:
		| 'bytes'
		| 'characters'
		| 'fields'
		| 'entries'
		| 'requests'
		| 'rows'
		| 'columns'
		| 'milliseconds'
		| 'seconds'
		| 'minutes'
		| 'hours'
		| 'days'
		| 'years'
		| 'sheets'
		| 'cells'
		| 'elements'
		| 'times'
		| 'pairs'
		| 'steps'
		| 'levels'
	/** What happens when it is exceeded. */
	readonly beyond: string
}

/** Rows by the names of the limits. */
export type LimitRows = { readonly [L in LimitId]?: LimitRow }
