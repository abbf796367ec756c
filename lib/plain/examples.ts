import { sayList } from '@/lib/i18n/say'
import { type FactId, facts, languageLevels } from '@/rules/facts'
import type { PlainContext } from './context'

const skills = [
	{ language: 'ha', level: 'native' },
	{ language: 'en', level: 'fluent' },
] as const

/** A list as a person may write it in this language, with the language's own marks. */
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

/** The levels of a language, named. */
export const levelsOf = ({ locale, words, say }: PlainContext): string =>
	sayList(
		locale,
		languageLevels.map((level) => say(words.levels[level])),
		'or',
	)
