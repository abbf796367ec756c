import { type LanguageSkill, languageLevels } from '@/rules/facts'
import type { FieldValue } from './incoming-person'

type Entry = string | LanguageSkill

const rankOf = ({ level }: LanguageSkill) => languageLevels.indexOf(level)

const covers = (entry: Entry, other: Entry): boolean => {
	if (typeof entry === 'string' || typeof other === 'string') return entry === other
	return entry.language === other.language && rankOf(entry) >= rankOf(other)
}

const coverAll = (some: readonly Entry[], others: readonly Entry[]) =>
	others.every((other) => some.some((entry) => covers(entry, other)))

/** Whether a list contains nothing new, but lacks an entry of the other one or has a language at a lower level. */
export function saysLess(theirs: FieldValue, mine: FieldValue): boolean {
	if (!Array.isArray(mine) || !Array.isArray(theirs)) return false
	return coverAll(mine, theirs) && !coverAll(theirs, mine)
}
