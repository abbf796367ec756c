import { type LanguageLevel, type LanguageSkill, languageLevels } from './facts'

/** Removes duplicate entries, keeping the first of each. */
export const unique = <T>(entries: readonly T[]): T[] => [...new Set(entries)]

/** Removes duplicate languages, keeping the best level of each. */
export function bestLevels(skills: readonly LanguageSkill[]): LanguageSkill[] {
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	return [...best].map(([language, level]) => ({ language, level }))
}
