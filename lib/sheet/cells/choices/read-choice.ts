import type { FactId, OptionOf } from '@/rules/facts'
import type { SheetLanguage } from '../../languages'
import { meantWords } from '../../words/vocabularies'
import type { Habits } from '../reading/habits'
import { type Lookup, lazy, lookup } from '../text/dictionary'
import { readTwice } from '../text/parts'
import { optionOf, yesNoOf } from '../vocabulary/vocabulary'
import { isAskedIn, optionsThatCouldBe } from './ambiguous-words'
import { degreeAndRest, furtherDegrees, isAskedDegree, isNeutral } from './degrees'
import { everydayOptions } from './everyday'
import { readHsk } from './read-hsk'
import { furtherSubjects, plainSubject } from './subjects'

/** What a cell in a choice column says: an option, or a word that could be one of several. */
export type ChoiceReading = { readonly option: string } | { readonly word: string }

const offers = lazy(() => lookup<OptionOf<'jobOffer'>>(meantWords(({ jobOffer }) => jobOffer)))

/** Words for options that sheets use, in addition to the options' own. */
const furtherOptions: { readonly [F in FactId]?: () => Lookup<string> } = {
	highestDegree: () => furtherDegrees,
	degreeField: furtherSubjects,
	jobOffer: offers,
	...everydayOptions,
}

/** Facts for which "no" means the option "none". */
const noMeansNone: ReadonlySet<FactId> = new Set(['jobOffer', 'chineseLevel', 'marketNetworks'])

/** The option that a whole text names. */
function wholeOption(fact: FactId, text: string, languages: readonly SheetLanguage[]): string | undefined {
	const further = () =>
		isAskedIn(fact, text, languages) ? undefined : furtherOptions[fact]?.()(text, languages)
	return (
		optionOf(fact, text) ??
		further() ??
		(noMeansNone.has(fact) && yesNoOf(text, languages) === false ? 'none' : undefined)
	)
}

const isSubject = (text: string, languages: readonly SheetLanguage[]) =>
	readSubject(text, languages) !== undefined || optionsThatCouldBe('degreeField', text).length > 0

function readSubject(text: string, languages: readonly SheetLanguage[]): string | undefined {
	const whole = (part: string) => wholeOption('degreeField', part, languages)
	return whole(text) ?? whole(plainSubject(text)) ?? readTwice(text, (part) => whole(plainSubject(part)))
}

/** A degree with its subject: "MSc Physics", "Diploma in Nursing". */
function readDegreeIn(text: string, languages: readonly SheetLanguage[]): ChoiceReading | undefined {
	for (const [degree, rest] of degreeAndRest(text)) {
		const option = wholeOption('highestDegree', degree, languages)
		if (!isNeutral(rest, option) && !isSubject(rest, languages)) continue
		if (option !== undefined) return { option }
		if (optionsThatCouldBe('highestDegree', degree).length > 0) return { word: degree }
	}
	return undefined
}

/**
 * Reads a cell as one option of a fact.
 * @returns undefined if it is not one
 */
export function readChoice(
	fact: FactId,
	text: string,
	{ languages, isHsk }: Habits,
): ChoiceReading | undefined {
	const whole = (part: string) => wholeOption(fact, part, languages)
	if (fact === 'highestDegree' && isAskedDegree(text, languages)) return { word: text }
	const option = whole(text) ?? (fact === 'degreeField' ? readSubject(text, languages) : undefined)
	if (option !== undefined) return { option }
	if (optionsThatCouldBe(fact, text).length > 0) return { word: text }
	const twice = readTwice(text, whole)
	if (twice !== undefined) return { option: twice }
	if (fact === 'highestDegree') return readDegreeIn(text, languages)
	const hsk = fact === 'chineseLevel' ? readHsk(text, isHsk === true) : undefined
	return hsk === undefined ? undefined : { option: hsk }
}
