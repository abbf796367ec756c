import { fold } from '@/lib/search/fold'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Role } from '../model/records'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { columnsFor, type People } from './people-columns'
import { ranksOf } from './ranks'
import type { Screened } from './screened'
import { spokenColumns } from './spoken-columns'
import { standingColumns } from './standing-columns'

type Options = {
	readonly ruleset: RulesetId
	readonly asOf: string
	/** The locale tag that names are sorted by. */
	readonly formats: string
	/** The names of languages, which rows can also be searched by. */
	readonly languageNames: Readonly<Record<string, string>>
	readonly endOf: (candidate: Candidate) => string
}

/** Screens candidates for a role under one rule set, column by column. */
export async function screenRows(
	role: Role,
	{ candidates, columns: own }: People,
	{ ruleset: id, asOf, formats, languageNames, endOf }: Options,
	work: Work = {},
): Promise<Screened> {
	const ruleset: Ruleset = rulesets[id]
	const { count } = own
	/** Reports progress; all four parts take roughly the same time. */
	const partDone = (part: number) => yieldToEventLoop(work, Math.floor((count * part) / 4), count)
	await partDone(0)
	const columns = columnsFor(role, own)
	const evaluated = evaluateColumns(ruleset, configuredParameters, columns)
	await partDone(1)
	const standings = standingColumns(ruleset, configuredParameters, columns, evaluated)
	await partDone(2)
	const names = candidates.map(({ name, id: own }) => name || own)
	const ids = candidates.map(({ id: own }) => own)
	const ranks = { nameRank: ranksOf(names, formats), idRank: ranksOf(ids, formats) }
	await partDone(3)
	const { languagesAt, wordsAt, marketsAt } = spokenColumns(columns, languageNames)
	const screened = {
		...evaluated,
		role: role.id,
		ruleset: id,
		version: ruleset.version,
		asOf,
		keys: candidates.map(({ key }) => key),
		ids,
		names,
		languages: candidates.map((_, row) => languagesAt(row)),
		markets: candidates.map((_, row) => marketsAt(row)),
		ends: candidates.map(endOf),
		haystack: names.map((name, row) => `${fold(`${name} ${ids[row]}`)} ${wordsAt(row)}`),
		faults: Uint16Array.from(candidates, ({ faults }) => faults?.length ?? 0),
		...ranks,
		...standings,
	}
	await partDone(4)
	return screened
}
