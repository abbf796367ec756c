import {
	type Condition,
	interpret,
	type Limit,
	type NumberFactId,
	readLimit,
	type Test,
} from '@/rules/condition'
import { isDerived } from '@/rules/derived-facts'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { configuredParameters, type ParameterId, type Parameters } from '@/rules/parameters'
import type { Locale } from '../i18n/locales'
import { type Say, sayIn, sayList } from '../i18n/say'
import type { Words } from '../words/texts'
import { clausesOf, type Parts } from './explain-operators'
import { optionTexts } from './option-texts'

type Names = Readonly<Record<string, string>>

/** What a fact needs to be named, and its answers to be said. */
type FactWords = {
	readonly [F in FactId]: Pick<Words['facts'][F], Extract<keyof Words['facts'][F], 'label' | 'options'>>
}

/** What it takes to put answers into the words of one language. */
export type AnswerSpeech = {
	readonly locale: Locale
	readonly words: Pick<Words, 'levels'> & {
		readonly facts: FactWords
		readonly form: Pick<Words['form'], 'yes' | 'no' | 'none' | 'noLanguages' | 'skill' | 'units'>
	}
	readonly countries: Names
	readonly languages: Names
}

/** What it takes to put conditions into words as well. */
export type RuleSpeech = AnswerSpeech & {
	readonly words: Pick<Words, 'industryKinds' | 'operators' | 'parameters'>
}

/** A condition in words: a clause of a sentence, or parts of which all or any have to hold. */
export type Explanation =
	| {
			readonly kind: 'clause'
			readonly text: string
			/** Which answers settle nothing. */
			readonly open?: string | undefined
	  }
	| { readonly kind: 'all' | 'any'; readonly parts: readonly Explanation[] }

/** An option of a fact in words. */
const optionText = ({ words }: AnswerSpeech, say: Say, fact: FactId, option: string): string =>
	say(optionTexts(words.facts[fact])[option] ?? option)

const optionOf = (
	speech: RuleSpeech,
	say: Say,
	subject: Test<'one-of' | 'includes'>['fact'],
	option: string,
) =>
	isDerived(subject)
		? say(speech.words.industryKinds[option as keyof Words['industryKinds']])
		: optionText(speech, say, subject, option)

type Units = Words['form']['units']

/** A number with its unit: "CNY 300,000 a year". */
const withUnit = (units: Units, say: Say, fact: FactId, value: number) => {
	const kind: Fact = facts[fact]
	return 'unit' in kind ? say(units[kind.unit], { value }) : String(value)
}

/** A number with its unit as it stands after "more than" and "less than". */
export const sayThan = ({ locale, words }: RuleSpeech, fact: FactId, value: number): string =>
	withUnit(words.operators.than, sayIn(locale), fact, value)

/** An answer in words; null for one that is not there. */
export function sayAnswer(speech: AnswerSpeech, fact: FactId, value: FactValue): string | null {
	const say = sayIn(speech.locale)
	const { words, locale, countries, languages } = speech
	if (value === null) return null
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'yes-no':
			return say(value ? words.form.yes : words.form.no)
		case 'choice': {
			const text = optionText(speech, say, fact, value as string)
			return fact === 'isicDivision' ? `${value} ${text}` : text
		}
		case 'choices': {
			const chosen = (value as readonly string[]).map((option) => optionText(speech, say, fact, option))
			return chosen.length > 0 ? sayList(locale, chosen) : say(words.form.none)
		}
		case 'countries':
			return sayList(
				locale,
				(value as readonly string[]).map((code) => countries[code] ?? code),
			)
		case 'languages': {
			const skills = (value as readonly LanguageSkill[]).map(({ language, level }) =>
				say(words.form.skill, { language: languages[language] ?? language, level: say(words.levels[level]) }),
			)
			return skills.length > 0 ? sayList(locale, skills) : say(words.form.noLanguages)
		}
		default:
			return withUnit(words.form.units, say, fact, value as number)
	}
}

const nameOf = ({ words }: RuleSpeech, say: Say, parameter: ParameterId) =>
	say(words.parameters[parameter].name)

/** A limit in words: a figure with its unit, the name of a parameter that is not set, or a multiple of another fact. */
function sayLimit(
	{ speech, say, parameters }: Telling,
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

type Telling = { readonly speech: RuleSpeech; readonly say: Say; readonly parameters: Parameters }

function partsIn(telling: Telling): Parts {
	const { speech, say } = telling
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
		limit: (fact, limit) => sayLimit(telling, speech.words.form.units, fact, limit),
		than: (fact, limit) => sayLimit(telling, speech.words.operators.than, fact, limit),
		parameter: (parameter) => nameOf(speech, say, parameter),
	}
}

/** A condition in words, and its opposite. */
type Both = { readonly yes: Explanation; readonly no: Explanation }

/** Joins parts; those that are joined in the same way themselves become parts of the whole. */
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

/** A condition in words, made from the condition itself. */
export function explainCondition(
	speech: RuleSpeech,
	condition: Condition,
	parameters: Parameters = configuredParameters,
): Explanation {
	const words = partsIn({ speech, say: sayIn(speech.locale), parameters })
	return interpret<Both>(condition, {
		test: (test) => {
			const { yes, no, open } = clausesOf(test, words)
			return { yes: { kind: 'clause', text: yes, open }, no: { kind: 'clause', text: no, open } }
		},
		not: ({ yes, no }) => ({ yes: no, no: yes }),
		all: (parts) => joinBoth('all', parts),
		any: (parts) => joinBoth('any', parts),
	}).yes
}
