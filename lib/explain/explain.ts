import { type Condition, interpret, type Test } from '@/rules/condition'
import { isDerived } from '@/rules/derived-facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue, LanguageSkill } from '@/rules/facts-schema'
import { configuredParameters, type ParameterId, type Parameters } from '@/rules/parameters'
import type { Locale } from '../i18n/locales'
import { type Say, sayIn, sayList } from '../i18n/say'
import type { Words } from '../words/messages'

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
		readonly form: Pick<Words['form'], 'yes' | 'no' | 'none' | 'noLanguages' | 'units'>
	}
	readonly countries: Names
	readonly languages: Names
}

/** What it takes to put conditions into words as well. */
export type RuleSpeech = AnswerSpeech & {
	readonly words: Pick<Words, 'derived' | 'industryKinds' | 'operators' | 'parameters'>
}

/** A condition in words: one line, and the lines of its parts beneath it. */
export type Explanation = {
	readonly line: string
	/** What an answer that settles nothing would be. */
	readonly open?: string
	readonly parts: readonly Explanation[]
}

type Subject = FactId | Extract<Test, { op: 'yes' | 'one-of' }>['fact']

const labelOf = ({ words }: RuleSpeech, say: Say, subject: Subject) =>
	say(isDerived(subject) ? words.derived[subject] : words.facts[subject].label)

/** An option of a fact in words. */
function optionText({ words }: AnswerSpeech, say: Say, fact: FactId, option: string): string {
	const texts = words.facts[fact] as { options?: Readonly<Record<string, Words['form']['yes']>> }
	return say(texts.options?.[option] ?? option)
}

const optionOf = (speech: RuleSpeech, say: Say, subject: Subject, option: string) =>
	isDerived(subject)
		? say(speech.words.industryKinds[option as keyof Words['industryKinds']])
		: optionText(speech, say, subject, option)

/** A number with its unit: "CNY 300,000 a year". */
const withUnit = ({ words }: AnswerSpeech, say: Say, fact: FactId, value: number) => {
	const kind: Fact = facts[fact]
	return 'unit' in kind ? say(words.form.units[kind.unit], { value }) : String(value)
}

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
			const skills = (value as readonly LanguageSkill[]).map(
				({ language, level }) => `${languages[language] ?? language} (${say(words.levels[level])})`,
			)
			return skills.length > 0 ? sayList(locale, skills) : say(words.form.noLanguages)
		}
		default:
			return withUnit(speech, say, fact, value as number)
	}
}

const nameOf = ({ words }: RuleSpeech, say: Say, parameter: ParameterId) =>
	say(words.parameters[parameter].name)

type Bound = Extract<Test, { op: 'at-least' | 'at-most' | 'more-than' }>

/** A limit in words: a figure with its unit, the name of a parameter that is not set, or a multiple of another fact. */
function sayLimit(speech: RuleSpeech, say: Say, { fact, limit }: Bound, parameters: Parameters): string {
	const { operators } = speech.words
	if (typeof limit === 'number') return withUnit(speech, say, fact, limit)
	if ('parameter' in limit) {
		const value = parameters[limit.parameter]
		if (value !== null) return withUnit(speech, say, fact, value)
		return say(operators['parameter-limit'], { parameter: nameOf(speech, say, limit.parameter) })
	}
	const subject = labelOf(speech, say, limit.fact)
	return limit.times === 1 ? subject : say(operators['times-limit'], { times: limit.times, subject })
}

/** What a line says, and what it says when it is turned round by "not". */
type Line = Explanation & { readonly opposite?: string }

type Telling = { readonly speech: RuleSpeech; readonly say: Say; readonly parameters: Parameters }

function explainTest({ speech, say, parameters }: Telling, test: Test): Line {
	const { operators } = speech.words
	const line = (text: string, opposite?: string): Line => ({
		line: text,
		parts: [],
		...(opposite && { opposite }),
	})
	const options = (subject: Subject, listed: readonly string[]) =>
		sayList(
			speech.locale,
			listed.map((option) => optionOf(speech, say, subject, option)),
			'or',
		)
	switch (test.op) {
		case 'yes': {
			const subject = labelOf(speech, say, test.fact)
			return line(say(operators.yes, { subject }), say(operators.no, { subject }))
		}
		case 'one-of': {
			const subject = labelOf(speech, say, test.fact)
			const values = { subject, options: options(test.fact, test.options) }
			const open = test.open.length > 0 && {
				open: say(operators.open, { options: options(test.fact, test.open) }),
			}
			return { ...line(say(operators['one-of'], values), say(operators['not-one-of'], values)), ...open }
		}
		case 'includes': {
			const values = {
				subject: labelOf(speech, say, test.fact),
				option: optionText(speech, say, test.fact, test.option),
			}
			return line(say(operators.includes, values), say(operators['not-includes'], values))
		}
		case 'not-empty': {
			const subject = labelOf(speech, say, test.fact)
			return line(say(operators['not-empty'], { subject }), say(operators.empty, { subject }))
		}
		case 'published':
			return line(say(operators.published, { parameter: nameOf(speech, say, test.parameter) }))
		case 'points-at-least':
			return line(say(operators['points-at-least'], { limit: test.limit }))
		default: {
			const limit = sayLimit(speech, say, test, parameters)
			return line(say(operators[test.op], { subject: labelOf(speech, say, test.fact), limit }))
		}
	}
}

/** A condition in words, made from the condition itself. */
export function explainCondition(
	speech: RuleSpeech,
	condition: Condition,
	parameters: Parameters = configuredParameters,
): Explanation {
	const say = sayIn(speech.locale)
	const { operators } = speech.words
	const join = (line: string, parts: readonly Line[]): Line => ({ line, parts })
	return interpret<Line>(condition, {
		test: (test) => explainTest({ speech, say, parameters }, test),
		not: (inner) => ({
			...inner,
			line: inner.opposite ?? say(operators.not, { inner: inner.line }),
			opposite: inner.line,
		}),
		all: (parts) => join(say(operators.all), parts),
		any: (parts) => join(say(operators.any), parts),
	})
}
