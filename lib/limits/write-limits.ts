import * as accountLimits from './account-limits'
import * as exchangeLimits from './exchange-limits'
import type { LimitRow } from './limit-row'
import * as limits from './limits'
import { type LimitSection, limitsTable } from './limits-table'
import * as recordLimits from './record-limits'
import * as serverLimits from './server-limits.mjs'
import * as sheetLimits from './sheet-limits'

/** Every limit by its name. */
export const limitValues: Readonly<Record<string, number>> = {
	...limits,
	...accountLimits,
	...exchangeLimits,
	...recordLimits,
	...serverLimits,
	...sheetLimits,
}

const line = ([id, { what, unit, beyond }]: [string, LimitRow]) =>
	`| ${what} | ${limitValues[id]?.toLocaleString('en')} ${unit} | ${beyond} |`

/** The limits of a subject as a table in Markdown. */
export const writeLimits = (section: LimitSection): string =>
	[
		'| what | at most | beyond it |',
		'| --- | --- | --- |',
		...Object.entries(limitsTable[section] as Record<string, LimitRow>).map(line),
	].join('\n')
