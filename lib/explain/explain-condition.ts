import {
	type Condition,
	interpret,
	type Limit,
	type NumberFactId,
	readLimit,
	type Test,
} from '@/rules/condition'
import { isDerived } from '@/rules/derived-facts'
import type { FactId } from '@/rules/facts'
import { configuredParameters, type ParameterId, type Parameters } from '@/rules/parameters'
import { type Say, sayIn, sayList } from '../i18n/say'
import type { Words } from '../words/texts'
import { type AnswerSpeech, optionText, type Units, withUnit } from './explain'
import { clausesOfTest, type TestSpeech } from './explain-operators'

/** What is needed to put conditions into words as well. */
export type RuleSpeech = AnswerSpeech & {
	readonly words: Pick<Words, 'industryKinds' | 'operators' | 'parameters'>
}

/** A condition in words: a clause of a sentence, or parts of which all or any must be true. */
export type Explanation =
	| {
			readonly kind: 'clause'
			readonly text: string
			/** Which answers settle nothing. */
			readonly open?: string | undefined
	  }
	| { readonly kind: 'all' | 'any'; readonly parts: readonly Explanation[] }

const optionOf = (
	speech: RuleSpeech,
	say: Say,
	subject: Test<'one-of' | 'includes'>['fact'],
	option: string,
) =>
	isDerived(subject)
		? say(speech.words.industryKinds[option as keyof Words['industryKinds']])
		: optionText(speech, say, subject, option)

/** A number with its unit in the form used after "more than" and "less than". */
export const sayThan = ({ locale, words }: RuleSpeech, fact: FactId, value: number): string =>
	withUnit(words.operators.than, sayIn(locale), fact, value)

const nameOf = ({ words }: RuleSpeech, say: Say, parameter: ParameterId) =>
	say(words.parameters[parameter].name)

/**
 * A limit in words: a figure with its unit, the name of a parameter that is not set, or a multiple of another fact.
 */
function sayLimit(
	{ speech, say, parameters }: SayContext,
	units: Units,
	fact: NumberFactId,
	limit: Limit,
): string {
	const { operators } = speech.words
	return readLimit(limit, {
		figure: (figure) => withUnit(units, say, fact, figure),
		parameter: (id) => {
			const value = parameters[id]
			if (value !== null) return withUnit(units, say, fact, value)
			return say(operators['parameter-limit'], { parameter: nameOf(speech, say, id) })
		},
		multiple: (times, other) => {
			const subject = say(operators.numbers[other])
			return times === 1 ? subject : say(operators['times-limit'], { times, subject })
		},
	})
}

type SayContext = { readonly speech: RuleSpeech; readonly say: Say; readonly parameters: Parameters }

function partsIn(context: SayContext): TestSpeech {
	const { speech, say } = context
	const quoted = (subject: Test<'one-of' | 'includes'>['fact'], option: string) =>
		say(speech.words.operators.option, { option: optionOf(speech, say, subject, option) })
	return {
		say,
		operators: speech.words.operators,
		option: quoted,
		options: (fact, options) =>
			sayList(
				speech.locale,
				options.map((option) => quoted(fact, option)),
				'or',
			),
		limit: (fact, limit) => sayLimit(context, speech.words.form.units, fact, limit),
		than: (fact, limit) => sayLimit(context, speech.words.operators.than, fact, limit),
		parameter: (parameter) => nameOf(speech, say, parameter),
	}
}

/** A condition in words, and its opposite. */
type Both = { readonly yes: Explanation; readonly no: Explanation }

/** Joins parts; nested parts joined in the same way are flattened. */
const join = (kind: 'all' | 'any', parts: readonly Explanation[]): Explanation => ({
	kind,
	parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])),
})

/** The opposite of "all" is "any" of the opposites, and the other way round. */
const joinBoth = (kind: 'all' | 'any', parts: readonly Both[]): Both => ({
	yes: join(
		kind,
		parts.map(({ yes }) => yes),
	),
	no: join(
		kind === 'all' ? 'any' : 'all',
		parts.map(({ no }) => no),
	),
})

/** A single test in words, as a clause, and its opposite. */
export const explainTest = (speech: RuleSpeech, test: Test, parameters: Parameters) =>
	clausesOfTest(test, partsIn({ speech, say: sayIn(speech.locale), parameters }))

/** A condition in words, derived from the condition itself. */
export function explainCondition(
	speech: RuleSpeech,
	condition: Condition,
	parameters: Parameters = configuredParameters,
): Explanation {
	const words = partsIn({ speech, say: sayIn(speech.locale), parameters })
	return interpret<Both>(condition, {
		test: (test) => {
			const { yes, no, open } = clausesOfTest(test, words)
			return { yes: { kind: 'clause', text: yes, open }, no: { kind: 'clause', text: no, open } }
		},
		not: ({ yes, no }) => ({ yes: no, no: yes }),
		all: (parts) => joinBoth('all', parts),
		any: (parts) => joinBoth('any', parts),
	}).yes
}
