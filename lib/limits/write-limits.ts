import type { LimitEntry } from './tables/limit-entry'
import { type LimitSection, limitTables } from './tables/limit-tables'

const line = ({ value, unit, what, why, beyond }: LimitEntry) =>
	`| ${what} | ${value.toLocaleString('en')} ${unit}${why ? `; ${why}` : ''} | ${beyond} |`

/** The limits of a section as a table in Markdown. */
export const writeLimits = (section: LimitSection): string =>
	[
		'| what | at most | beyond it |',
		'| --- | --- | --- |',
		...limitTables
			.filter((table) => table.section === section)
			.flatMap(({ limits }) => Object.values<LimitEntry>(limits).map(line)),
	].join('\n')
