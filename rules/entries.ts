import { type LanguageLevel, type LanguageSkill, languageLevels } from './facts'

/** Each entry once. */
export const unique = <T>(entries: readonly T[]): T[] => [...new Set(entries)]

/** Of a language named twice the better level counts. */
export function bestLevels(skills: readonly LanguageSkill[]): LanguageSkill[] {
	const best = new Map<string, LanguageLevel>()
	for (const { language, level } of skills) {
		const known = best.get(language)
		if (!known || languageLevels.indexOf(level) > languageLevels.indexOf(known)) best.set(language, level)
	}
	return [...best].map(([language, level]) => ({ language, level }))
}
