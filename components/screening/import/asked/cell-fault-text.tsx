import type { CellFault } from '@/lib/screening/model/records'
import { toConfirm } from '@/lib/sheet/cells/column-question'
import { codeIn, lettersInsteadOf } from '@/lib/sheet/cells/places/ambiguous-codes'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'

/** The maximum number of options named; the full list is in the template. */
const maxNamed = 12

/** The content of an unreadable cell, what is wrong with it, and what could be read. */
export function CellFaultText({ fault }: { readonly fault: CellFault }) {
	const { words, say } = useScreening()
	const text = words.screen.faults
	const isConfirmed = asksToConfirm(fault)
	const expected = useExpected(fault.fact as FactId | null)
	const instead = useInstead(fault)
	return (
		<>
			<bdi>{say(text.value, { value: (isConfirmed ? null : fault.entry) ?? fault.value })}</bdi>
			{betweenSentences(say, words)}
			{joinSentences(say, words, [
				say(text.problems[fault.problem]),
				instead,
				expected !== null && instead === null && say(text.expected, { expected }),
			])}
		</>
	)
}

/** Whether a cell is not read until its kind is confirmed in its column. */
const asksToConfirm = ({ fact, problem, entry = '' }: CellFault): boolean =>
	problem === 'two-meanings' && toConfirm(fact as FactId, entry) !== null

/** What to write instead of an ambiguous word. */
function useInstead(fault: CellFault): string | null {
	const { fact, problem, value, entry = '' } = fault
	const { words, say, names } = useScreening()
	const text = words.screen.faults.instead
	if (problem !== 'two-meanings' || fact === null || !(fact in facts)) return null
	const { type } = facts[fact as FactId]
	if (asksToConfirm(fault)) return say(text.confirm, { mark: '?' })
	// The expected values already say what to write instead of a word for one of several options, or of a language's level.
	if (type === 'choice' || (type === 'languages' && entry !== value.trim())) return null
	const code = codeIn(entry)
	const letters = type === 'countries' ? lettersInsteadOf(code) : undefined
	const mark = '?'
	if (letters) return say(text.country, { letters, country: names.countryNames[code] ?? code, mark })
	return type === 'languages' ? say(text.languages, { none: 'none', mark }) : say(text.other, { mark })
}

/** The valid contents of cells in a fact's column. */
function useExpected(fact: FactId | null): string | null {
	const { words, say } = useScreening()
	const text = words.screen.faults.expects
	if (fact === null || !(fact in facts)) return null
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'number':
		case 'integer':
			return say(kind.type === 'integer' ? text.whole : text.number, { min: kind.min, max: kind.max })
		case 'choice':
		case 'choices': {
			const labels = optionTexts(words.facts[fact])
			const named = kind.options.slice(0, maxNamed).map((option) => say(textFor(labels, option)))
			const list = named.join(say(words.separators.entries))
			return say(kind.options.length > maxNamed ? text.optionsMore : text.options, { list })
		}
		case 'yes-no':
		case 'countries':
		case 'languages':
			return say(text[kind.type])
	}
}
