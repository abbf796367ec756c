import type { CriterionOutcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { writeFile } from '../export/write-file'
import type { DecisionChoice } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import type { Preview } from './preview'

/** The words of the file that lists the changed outcomes, in the page's language. */
export type TurnsFileWords = {
	/**
	 * The headings, in this order: number, name, opening, rule set, now, then, condition, its result now and then, age,
	 * decision and its day.
	 */
	readonly headings: readonly string[]
	readonly outcomes: Readonly<Record<ShownOutcome, string>>
	readonly results: Readonly<Record<CriterionOutcome, string>>
	/** Shown instead of a result where a version has no such condition. */
	readonly noCondition: string
	readonly rulesets: Readonly<Record<RulesetId, string>>
	/** The names of conditions by rule set and id, joined by a space. */
	readonly conditions: Readonly<Record<string, string>>
	readonly choices: Readonly<Record<DecisionChoice, string>>
	readonly separator: string
}

function* rowsOf({ rows }: Preview, words: TurnsFileWords): Iterable<readonly string[]> {
	const resultOf = (result: CriterionOutcome | null) =>
		result === null ? words.noCondition : words.results[result]
	yield words.headings
	for (const { candidate, role, ruleset, from, to, why, age, decision } of rows) {
		const each = (say: (turned: (typeof why)[number]) => string) => why.map(say).join(words.separator)
		yield [
			candidate.id,
			candidate.name,
			role.name,
			words.rulesets[ruleset],
			words.outcomes[from],
			words.outcomes[to],
			each(({ criterion }) => words.conditions[`${ruleset} ${criterion}`] ?? criterion),
			each(({ from }) => resultOf(from)),
			each(({ to }) => resultOf(to)),
			age === null ? '' : String(age),
			decision ? words.choices[decision.choice] : '',
			decision?.on ?? '',
		]
	}
}

/** Writes everybody whose outcome changes as a CSV file, in which no cell is run as a formula. */
export const writeTurns = (preview: Preview, words: TurnsFileWords): Promise<Blob> =>
	writeFile(rowsOf(preview, words), { format: 'csv', name: '' })
