import { withAge } from '../model/age'
import type { Candidate, KnownFacts } from '../model/records'
import { asAgreed } from '../model/sensitive'
import { withOrigins } from '../model/with-origins'
import { withReplyDone } from '../progress/reply-done'
import { mergeReply, type ReplyChoices, replyDifferences, replySide } from '../replies/merge-reply'
import type { ReadReplies, RepliesFailure, RepliesSource } from '../replies/read-replies'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'
import { rolesOf } from './desk-people'

/** A candidate's own reply, and which answers to use where it differs from what is stored. */
export type TakenReply = {
	readonly key: string
	readonly facts: KnownFacts
	readonly choices?: ReplyChoices
}

/** The candidate after a reply: with the chosen answers and their origins, and with no reply due any more. */
function withReply(known: Candidate, { facts, choices = {} }: TakenReply, on: string): Candidate {
	const taken = replyDifferences(known, facts).filter((one) => replySide(choices, one) === 'theirs')
	const fields = taken.map(({ field }) => field)
	const merged = asAgreed(mergeReply(known, facts, on, choices))
	return withReplyDone(withAge(withOrigins(merged, fields, { kind: 'reply', on }), on))
}

/** The desk's methods for candidates' own replies. */
export function replyMethods(store: DeskStore, onChange: ChangeListener) {
	return {
		/** Finds replies in a text or in mails, and compares each with what is stored; changes nothing. */
		readReplies: async (source: RepliesSource, work: Work = {}): Promise<ReadReplies | RepliesFailure> => {
			const { readReplies } = await import('../replies/read-replies')
			return readReplies(store.candidates, source, work)
		},

		/**
		 * Stores replies, as one operation.
		 * @returns the keys of candidates who are no longer stored
		 */
		takeReplies: async (replies: readonly TakenReply[]): Promise<readonly string[]> => {
			const on = store.today()
			const known = replies.flatMap(({ key }) => store.candidates.get(key) ?? [])
			let gone: readonly string[] = []
			const operation = await store.transact({ kind: 'reply', roles: rolesOf(known) }, () => {
				gone = replies.flatMap(({ key }) => (store.candidates.has(key) ? [] : [key]))
				const candidates = replies.flatMap((reply) => {
					const current = store.candidates.get(reply.key)
					return current ? [withReply(current, reply, on)] : []
				})
				return candidates.length > 0 ? { put: { candidates } } : null
			})
			if (operation) onChange('people', operation)
			return gone
		},
	}
}
