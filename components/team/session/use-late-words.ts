import { use } from 'react'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import type { LateWords } from '@/lib/lazy-words/parts'
import { useTeam } from './team-context'

const asked = new Map<string, Promise<LateWords[keyof LateWords] | null>>()

/** The texts of a view that the page does not include, loaded once; null if that fails. It suspends until they are there. */
export function useLateWords<P extends keyof LateWords>(part: P): LateWords[P] | null {
	const { locale } = useTeam()
	const name = `${locale} ${part}`
	const known = asked.get(name) ?? loadLateWords(locale, part).catch(() => null)
	asked.set(name, known)
	return use(known as Promise<LateWords[P] | null>)
}
