import { sayList } from '@/lib/i18n/say'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import type { LanguageSkill } from '@/rules/facts'
import { type FactId, facts, languageLevels } from '@/rules/facts'
import type { PlainContext } from './context'

const skills: readonly LanguageSkill[] = [
	{ language: 'ha', level: 'native' },
	{ language: 'en', level: 'fluent' },
]

/** A list as a person may write it in this language. */
export const exampleOf = ({ locale }: PlainContext, fact: FactId): string =>
	sayCell(fact, facts[fact].type === 'languages' ? skills : ['NG', 'GH'], locale)

/** The levels of a language, named. */
export const levelsOf = ({ locale, words, say }: PlainContext): string =>
	sayList(
		locale,
		languageLevels.map((level) => say(words.levels[level])),
		'or',
	)
