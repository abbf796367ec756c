import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What says a result without regard to what is withheld: evaluations, and the readers of their results. */
const unshown = [
	'@/rules/fast/evaluate',
	'@/rules/columns/evaluate-columns',
	'@/rules/reasons/reason-columns',
	'@/rules/asking/ask-next',
	'@/rules/asking/open-groups',
	'@/rules/changes/find-changes',
	'@/components/result/checked/check-all',
]
const readers =
	/\b(outcomeAt|outcomeOfCode|codeOfOutcome|resultAt)\b[^}]*\} from '@\/rules\/columns\/result-columns'/

/** The files that may, each with why nothing that is withheld gets out. */
const mayEvaluate: Readonly<Record<string, string>> = {
	'lib/screening/shown/show-columns.ts': 'the way for many people',
	'lib/screening/role/screen-one.ts': 'the way for one person',
	'lib/screening/export/result-cells.ts': 'shows the result of one person by the same function',
	'lib/screening/export/result-cells-by-columns.ts': 'rows of a file, of which nothing is withheld',
	'lib/screening/import/read-back/deciding.ts': 'an answer by itself, of nobody',
	'lib/screening/role/role-findings.ts': 'the answers of an opening, of nobody',
	'lib/screening/role/ways-ahead.ts': 'leaves out rule sets of which something is withheld',
	'lib/screening/table/ask-everybody.ts': 'leaves out people of whom something is withheld',
	'lib/screening/clearing/alike-candidates.ts': 'is given people of whom nothing is withheld',
	'lib/screening/clearing/clears.ts': 'is given the same',
	'components/screening/candidate-papers/paper-annex.tsx':
		'leaves out rule sets of which something is withheld',
	'components/screening/candidate-papers/print-view.tsx': 'leaves out people of whom something is withheld',
}

const sources = ['lib/screening', 'components/screening'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => `${folder}/${name}`),
)

/** Whether a file imports a value, not just a type, from a module. */
const importsFrom = (text: string, module: string) =>
	text.split('\n').some((line) => line.endsWith(`from '${module}'`) && !line.startsWith('import type'))

test('a stored candidate is evaluated in one way, which withholds what a member is not shown', () => {
	const found = sources.filter((path) => {
		const text = readFileSync(path, 'utf8')
		return unshown.some((module) => importsFrom(text, module)) || readers.test(text)
	})
	expect(sources.length).toBeGreaterThan(500)
	expect(found.toSorted()).toEqual(Object.keys(mayEvaluate).toSorted())
})
