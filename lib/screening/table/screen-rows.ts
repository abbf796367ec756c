import { activeRulesets } from '@/lib/active-rules/rulesets'
import { fold } from '@/lib/search/fold'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Role } from '../model/records'
import { sensitivePlaces } from '../shown/hidden-criteria'
import { type PeopleColumns, showColumns, shownReasonColumns } from '../shown/show-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { answerColumns, nationWords } from './answer-columns'
import { columnsFor, type People } from './people-columns'
import { ranksOf } from './ranks'
import { isNameless, type ScreenedCandidates, type ScreenedRules } from './screened-candidates'
import { spokenColumns } from './spoken-columns'
import { standingColumns } from './standing-columns'

type Options = {
	readonly asOf: string
	/** The locale tag that names are sorted by. */
	readonly formats: string
	/** The names of languages and countries, which rows can also be searched by. */
	readonly languageNames: Readonly<Record<string, string>>
	readonly countryNames: Readonly<Record<string, string>>
	readonly endOf: (candidate: Candidate) => string
}

/** Screens candidates under one rule set, column by column. */
async function screenUnder(
	ruleset: Ruleset<RulesetId>,
	parameters: Parameters,
	columns: PeopleColumns,
	partDone: () => Promise<void>,
): Promise<ScreenedRules> {
	const evaluated = showColumns(ruleset, parameters, columns)
	await partDone()
	const standings = standingColumns(ruleset, parameters, columns, evaluated)
	await partDone()
	const shortest = shownReasonColumns(ruleset, parameters, columns, evaluated)
	await partDone()
	const isWithheld = columns.withheld !== null && sensitivePlaces(ruleset).length > 0
	return { ...evaluated, ...standings, isWithheld, shortest, ruleset: ruleset.id, version: ruleset.version }
}

/** Screens candidates for a role under all of its rule sets. */
export async function screenRows(
	role: Role,
	{ candidates, columns: own }: People,
	{ asOf, formats, languageNames, countryNames, endOf }: Options,
	work: Work = {},
): Promise<ScreenedCandidates> {
	const { count } = own
	const ids = inLawOrder(role.rulesets)
	// All rows by the same values, even if an employer sets others meanwhile.
	const [parameters, rulesets] = [configuredParameters, activeRulesets]
	/** Reports progress; all parts, three of each rule set and two of the candidates, take roughly the same time. */
	const parts = 3 * ids.length + 2
	let done = 0
	const partDone = () => yieldToEventLoop(work, Math.floor((count * done++) / parts), count)
	await partDone()
	const columns = columnsFor(role, own)
	const rules: ScreenedRules[] = []
	for (const id of ids) rules.push(await screenUnder(rulesets[id], parameters, columns, partDone))
	const names = candidates.map(({ name, id: own }) => name || own)
	const numbers = candidates.map(({ id: own }) => own)
	const ranks = {
		nameRank: ranksOf(names, formats, (row) => isNameless({ names, ids: numbers }, row)),
		idRank: ranksOf(numbers, formats),
	}
	await partDone()
	const { languagesAt, wordsAt, marketsAt } = spokenColumns(columns, languageNames)
	const answers = answerColumns(columns)
	const nationsAt = nationWords(answers, countryNames)
	const screened = {
		role: role.id,
		asOf,
		count,
		rules,
		keys: candidates.map(({ key }) => key),
		ids: numbers,
		names,
		languages: candidates.map((_, row) => languagesAt(row)),
		markets: candidates.map((_, row) => marketsAt(row)),
		ends: candidates.map(endOf),
		haystack: names.map(
			(name, row) => `${fold(`${name} ${numbers[row]}`)} ${wordsAt(row)} ${nationsAt(row)}`,
		),
		answers,
		faults: Uint16Array.from(candidates, ({ faults }) => faults?.length ?? 0),
		...ranks,
	}
	await partDone()
	return screened
}
