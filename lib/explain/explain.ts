import { optionTexts } from '@/lib/words/option-texts'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { Locale } from '../i18n/locales'
import { type Say, sayIn, sayList } from '../i18n/say'
import { textFor } from '../words/text-for'
import type { Words } from '../words/texts'

type Names = Readonly<Record<string, string>>

/** What is needed to name a fact and to say its answers. */
type FactWords = {
	readonly [F in FactId]: Pick<Words['facts'][F], Extract<keyof Words['facts'][F], 'label' | 'options'>>
}

/** What is needed to put answers into the words of one language. */
export type AnswerSpeech = {
	readonly locale: Locale
	readonly words: Pick<Words, 'levels'> & {
		readonly facts: FactWords
		readonly form: Pick<Words['form'], 'yes' | 'no' | 'none' | 'noLanguages' | 'skill' | 'units'>
	}
	readonly countries: Names
	readonly languages: Names
}

/** An option of a fact in words. */
export const optionText = ({ words }: AnswerSpeech, say: Say, fact: FactId, option: string): string =>
	say(textFor(optionTexts(words.facts[fact]), option))

export type Units = Words['form']['units']

/** A number with its unit: "CNY 300,000 a year". */
export const withUnit = (units: Units, say: Say, fact: FactId, value: number) => {
	const kind: Fact = facts[fact]
	return 'unit' in kind ? say(units[kind.unit], { value }) : String(value)
}

/** An answer in words; null if there is none. */
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
		case 'integer':
		case 'number':
			return withUnit(words.form.units, say, fact, value as number)
	}
}
