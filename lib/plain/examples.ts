import { sayList } from '@/lib/i18n/say'
import { type FactId, facts, languageLevels } from '@/rules/facts'
import type { PlainContext } from './context'

const skills = [
	{ language: 'ha', level: 'native' },
	{ language: 'en', level: 'fluent' },
] as const

/** An example list as a person may write it in this language, with its own separators. */
export function exampleOf({ words, say, names }: PlainContext, fact: FactId): string {
	const entries =
		facts[fact].type === 'languages'
			? skills.map(({ language, level }) =>
					say(words.form.skill, {
						language: names.languageNames[language] ?? language,
						level: say(words.levels[level]),
					}),
				)
			: ['NG', 'GH'].map((code) => names.countryNames[code] ?? code)
	return entries.join(say(words.separators.entries))
}

/** The names of the language levels. */
export const levelsOf = ({ locale, words, say }: PlainContext): string =>
	sayList(
		locale,
		languageLevels.map((level) => say(words.levels[level])),
		'or',
	)
