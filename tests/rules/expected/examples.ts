import type { Case } from '@/rules/case'
import { type Facts, factsSchema } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { comesTo, differencesIn, type Expected } from './expected'

/** The file of the worked examples, one a line. */
export const examplesFile = 'tests/rules/examples.jsonl'

/** Somebody's answers, and what comes of them as worked out by hand. */
export type WorkedExample = Required<Omit<Expected, 'points'>> &
	Pick<Expected, 'points'> & {
		readonly ruleset: RulesetId
		readonly facts: Readonly<Record<string, unknown>>
		readonly parameters?: Partial<Parameters>
	}

/** The worked examples in the text of their file. */
export const readExamples = (text: string): readonly WorkedExample[] =>
	text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))

/** The facts and parameters of a worked example. */
export const caseOfExample = ({ facts, parameters }: WorkedExample): Case => ({
	facts: normalise(factsSchema.parse(facts) as Partial<Facts>),
	parameters: { ...configuredParameters, ...parameters },
})

/** What comes of a worked example under a rule set. */
export const foundIn = (ruleset: Ruleset, example: WorkedExample) =>
	comesTo(ruleset, caseOfExample(example), '2026-11-24')

/** JSON as the examples are written: with a blank after each colon and comma. */
function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
	if (typeof value !== 'object' || value === null) return JSON.stringify(value)
	return `{${Object.entries(value)
		.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`)
		.join(', ')}}`
}

/** A line of the file that is no longer true under a rule set: its number, in what it differs, and as it would be. */
export type ChangedLine = {
	readonly line: number
	readonly differences: readonly string[]
	readonly text: string
}

/** The examples of a rule set that come out otherwise than written. */
export const changedLines = (ruleset: Ruleset, examples: readonly WorkedExample[]): readonly ChangedLine[] =>
	examples.flatMap((example, index) => {
		if (example.ruleset !== ruleset.id) return []
		const { points: _, ...others } = example
		const found = foundIn(ruleset, example)
		const differences = differencesIn(example, found)
		return differences.length > 0
			? [{ line: index + 1, differences, text: spaced({ ...others, ...found }) }]
			: []
	})

/** The text of the file with some lines changed; the others stay as they are. */
export function withLines(text: string, changed: readonly ChangedLine[]): string {
	const lines = text.split('\n')
	for (const { line, text: one } of changed) lines[line - 1] = one
	return lines.join('\n')
}
