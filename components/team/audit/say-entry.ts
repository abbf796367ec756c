import type { Say } from '@/lib/i18n/say'
import type { AuditEntry } from '@/lib/team-api/contract'
import type { TeamWords } from '../session/team-words'

type Spoken = { readonly words: TeamWords; readonly say: Say }

/** What an entry says was done; a kind of a newer server by its id. */
export function sayEntry({ words, say }: Spoken, { kind }: AuditEntry): string {
	const { kinds } = words.audit
	return Object.hasOwn(kinds, kind) ? say(kinds[kind as keyof typeof kinds]) : kind
}
