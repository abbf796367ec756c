import { closeDatabase } from '@/lib/database/open-database'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { send, tokenOf } from '@/tests/lib/workspace-api/program'
import { now, opening } from './team'

export { closeDatabase }

type Part = { readonly candidates: readonly unknown[]; readonly next: string | null }

/**
 * Reads the results of all candidates as a program does, a part after the other.
 * @param limit candidates in a part
 * @param locale the language of reasons in words, or none
 * @returns how many candidates came, and the milliseconds that each part took
 */
export async function readResults([owner]: readonly SignedInMember[], limit: number, locale?: string) {
	const { token } = await tokenOf(owner as SignedInMember, {
		name: `${limit} at once ${locale ?? ''}`.trim(),
	})
	const taken: number[] = []
	let candidates = 0
	for (let cursor: string | null = ''; cursor !== null; ) {
		const query = new URLSearchParams({ opening: opening.id, limit: String(limit) })
		if (cursor) query.set('cursor', cursor)
		if (locale) query.set('locale', locale)
		const start = now()
		const response = await send(token, `results?${query}`)
		if (response.status !== 200) throw new Error(await response.text())
		const part: Part = JSON.parse(await response.text())
		taken.push(now() - start)
		candidates += part.candidates.length
		cursor = part.next
	}
	return { candidates, taken }
}
