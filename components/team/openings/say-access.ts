import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayList } from '@/lib/i18n/say'
import type { OpeningAccess } from '@/lib/team-api/routes/members'
import type { TeamWords } from '../session/team-words'

export type OpeningOption = { readonly id: string; readonly name: string }

export type AccessSpeech = { readonly locale: Locale; readonly words: TeamWords; readonly say: Say }

/** The maximum number of openings that are named; beyond it, their number is said. */
const named = 6

/** Which openings a member sees, in words. */
export function sayAccess(
	{ locale, words, say }: AccessSpeech,
	access: OpeningAccess,
	all: readonly OpeningOption[],
): string {
	const text = words.access
	const { openings, newOpenings } = access
	if (openings === 'all') return say(newOpenings ? text.allAndNew : text.allNow)
	if (openings.length === 0) return say(newOpenings ? text.newOnly : text.nothing)
	const nameOf = (id: string) => all.find((opening) => opening.id === id)?.name ?? say(text.gone)
	const list = sayList(locale, openings.slice(0, named).map(nameOf))
	const count = openings.length - named
	const whole = count > 0 ? say(text.more, { list, count }) : list
	return newOpenings ? say(text.andNew, { list: whole }) : whole
}
