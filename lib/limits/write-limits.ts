import { entriesIn } from '@/rules/keys'
import * as accountLimits from './account-limits'
import * as exchangeLimits from './exchange-limits'
import type { LimitId, LimitRow, LimitRows } from './limit-row'
import * as limits from './limits'
import { type LimitSection, limitsTable } from './limits-table'
import * as recordLimits from './record-limits'
import * as serverLimits from './server-limits.mjs'
import * as sheetLimits from './sheet-limits'

/** Every limit by its name. */
export const limitValues: Readonly<Record<LimitId, number>> = {
	...limits,
	...accountLimits,
	...exchangeLimits,
	...recordLimits,
	...serverLimits,
	...sheetLimits,
}

const line = ([id, { what, unit, beyond }]: readonly [LimitId, LimitRow]) =>
	`| ${what} | ${limitValues[id].toLocaleString('en')} ${unit} | ${beyond} |`

/** The limits of a subject as a table in Markdown. */
export const writeLimits = (section: LimitSection): string =>
	[
		'| what | at most | beyond it |',
		'| --- | --- | --- |',
		...entriesIn<LimitId, LimitRow>(limitsTable[section] satisfies LimitRows).map(line),
	].join('\n')
