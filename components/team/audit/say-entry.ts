import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayList } from '@/lib/i18n/say'
import type { AuditEntry } from '@/lib/team-api/routes/audit'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { keysIn } from '@/rules/keys'
import type { TeamWords } from '../session/team-words'

type Spoken = { readonly locale: Locale; readonly words: TeamWords; readonly say: Say }

/**
 * Whom, or how many records, an entry is about, as far as that is known; the audit itself only has ids and counts.
 */
export function sayWhom(
	{ locale, words, say }: Spoken,
	{ actor, about }: AuditEntry,
	members: readonly TeamMember[],
): string {
	const { counts } = words.audit
	const member = members.find(({ id }) => id === about.member && id !== actor)
	const counted = keysIn(counts).flatMap((store) => {
		const count = about[store]
		return typeof count === 'number' ? [say(counts[store], { count })] : []
	})
	if (!member) return sayList(locale, counted)
	const { count } = about
	// How many people were given to them, or taken back.
	return typeof count === 'number'
		? [member.name, say(words.roles.people, { count })].join(say(words.separators.places))
		: member.name
}

/** What was done according to an entry; a kind from a newer server is shown by its id. */
export function sayWhat({ words, say }: Spoken, { kind }: AuditEntry): string {
	const { kinds } = words.audit
	return Object.hasOwn(kinds, kind) ? say(kinds[kind as keyof typeof kinds]) : kind
}

/** What was done according to an entry, and about whom or how much. */
export function sayEntry(spoken: Spoken, entry: AuditEntry, members: readonly TeamMember[]): string {
	const { words, say } = spoken
	const [what, whom] = [sayWhat(spoken, entry), sayWhom(spoken, entry, members)]
	return whom === '' ? what : say(words.audit.about, { what, whom })
}
