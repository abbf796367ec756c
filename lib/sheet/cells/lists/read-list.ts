import { type FactId, type LanguageLevel, type LanguagesFact, languageLevels } from '@/rules/facts'
import type { Meanings } from '../choices/ambiguous-words'
import type { Habits } from '../reading/habits'
import type { ReadValue } from '../reading/reading'
import { optionOf } from '../vocabulary/vocabulary'
import { readListEntries } from './read-entries'
import { readSkill } from './read-skill'

const unique = <T>(values: readonly T[]) => [...new Set(values)]

/** Reads a cell as options of a fact. */
export function readOptions(fact: FactId, text: string): ReadValue {
	const values = readListEntries(text, (entry) => {
		const value = optionOf(fact, entry)
		return value === undefined ? { problem: 'unknown-entry', entry } : { value }
	})
	return 'problem' in values ? values : ({ value: unique(values) } as ReadValue)
}

/** Reads a cell as languages with levels; if a language is repeated, the best level counts. */
export function readLanguages(
	{ maxItems }: LanguagesFact,
	text: string,
	meanings: Meanings,
	{ languages }: Habits,
): ReadValue {
	const skills = readListEntries(text, (entry) => readSkill(entry, { languages, meanings }))
	if ('problem' in skills) return skills
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		if (level === 'none') continue
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	if (best.size > maxItems) return { problem: 'too-many' }
	// That one language is not spoken says nothing of others.
	if (best.size === 0) return { value: null }
	return { value: [...best].map(([language, level]) => ({ language, level })) }
}
