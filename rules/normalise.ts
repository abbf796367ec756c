import { factIds, type LanguageLevel, languageLevels } from './facts'
import type { Facts, LanguageSkill } from './facts-schema'

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

/**
 * Nothing answered. Parsed, for engines keep a parsed object of this many members in their fast form and one that is
 * built member by member as a dictionary, several times slower to read; what is spread from it is fast as well.
 */
export const noFacts = JSON.parse(
	JSON.stringify(Object.fromEntries(factIds.map((id) => [id, null]))),
) as Facts

/** Makes absent facts null, once and at the door, so that every evaluation reads objects of one shape. */
export const normalise = (given: Partial<Facts>): Facts => ({ ...noFacts, ...given })
