import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import {
	maxMailBytes,
	maxMailMessages,
	maxPastedRepliesCharacters,
	maxReplyLinks,
	maxReplyWork,
} from '@/lib/limits/limits'
import { createBudget, type WorkBudget, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import type { Candidate, KnownFacts } from '../model/records'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { findLinks } from './find-links'
import { isMailOrArchive } from './is-mail-or-archive'
import { mailMessages } from './mail-messages'
import { mailTextOf } from './mail-text-of'
import { type ReplyDifference, replyDifferences } from './merge-reply'

/** Where to look for replies: a pasted text, possibly the source of a web page, or files with mails. */
export type RepliesSource =
	| { readonly text: string; readonly isPage?: boolean }
	| { readonly files: readonly Blob[] }

/** A known candidate's own reply, and where it differs from the stored answers. */
export type FoundReply = {
	readonly key: string
	readonly name: string
	/** The employer's own id for the person; may be empty. */
	readonly id: string
	readonly code: string
	/** The day of the answers, YYYY-MM-DD. */
	readonly asOf: string
	readonly facts: KnownFacts
	readonly differences: readonly ReplyDifference[]
}

/** The replies found, and counts of everything else. Nothing else from mails is kept. */
export type ReadReplies = {
	readonly replies: readonly FoundReply[]
	/** The codes of answers that belong to no known candidate. */
	readonly unknown: readonly string[]
	readonly counts: Readonly<Record<ReplyCount, number>>
	/** Whether there are more links than the limit. */
	readonly isCut: boolean
}

/**
 * `mails`: read. `large`, `unreadable`: mails left out. `again`: links found before. `older`: replies superseded by a
 * later one of the same person. `own`: links to a candidate, such as those quoted in a reply. `damaged`: broken
 * links. `otherKind`: applicants' requests to their employers, and the answers. `otherVersion`: links from an
 * unsupported version of this site.
 */
export const replyCounts = [
	'mails',
	'large',
	'unreadable',
	'again',
	'older',
	'own',
	'damaged',
	'otherKind',
	'otherVersion',
] as const
export type ReplyCount = (typeof replyCounts)[number]

/** Why nothing is read: too much at once, or a file that contains no mail as text. */
export type RepliesFailure = 'too-large' | 'not-mail'

/** The candidates by key, including the keys of records merged into them. */
function byReference(candidates: Iterable<Candidate>): ReadonlyMap<string, Candidate> {
	const known = new Map<string, Candidate>()
	for (const candidate of candidates) for (const key of candidate.alsoKeys ?? []) known.set(key, candidate)
	return known
}

/** Collects the links of several texts. */
function gatherLinks() {
	const codes = new Set<string>()
	const counts: Record<ReplyCount, number> = {
		...{ mails: 0, large: 0, unreadable: 0, again: 0 },
		...{ older: 0, own: 0, damaged: 0, otherKind: 0, otherVersion: 0 },
	}
	let left = maxReplyLinks
	let isCut = false
	return {
		codes,
		counts,
		isCut: () => isCut,
		cut: () => {
			isCut = true
		},
		/** Looks for links; a mail or a web page contains each one in several places, so it is counted once there. */
		lookAt(text: string, { isOnce }: { readonly isOnce: boolean }): void {
			const { codes: found, damaged } = findLinks(text, left + 1)
			if (found.length + damaged > left) isCut = true
			for (const code of (isOnce ? [...new Set(found)] : found).slice(0, left)) {
				left--
				if (codes.has(code)) counts.again++
				codes.add(code)
			}
			counts.damaged += damaged
			left = Math.max(0, left - damaged)
		},
	}
}

/**
 * Finds the replies to personal links in a text or in mails, and compares each with what is stored about its
 * candidate.
 * @throws the signal's reason if the work has been cancelled
 */
export async function readReplies(
	known: ReadonlyMap<string, Candidate>,
	source: RepliesSource,
	{ budget = createBudget(maxReplyWork), ...work }: Work & { readonly budget?: WorkBudget } = {},
): Promise<ReadReplies | RepliesFailure> {
	const links = gatherLinks()
	try {
		if ('text' in source) {
			if (source.text.length > maxPastedRepliesCharacters) return 'too-large'
			withinBudget(budget, () => links.lookAt(source.text, { isOnce: source.isPage === true }))
		} else {
			const failure = await readMails(source.files, { links, budget, work })
			if (failure) return failure
		}
	} catch (error) {
		if (!(error instanceof WorkExceeded)) throw error
		links.cut()
	}
	const { codes, counts } = links
	return { ...sortOut(known, codes, counts), counts, isCut: links.isCut() }
}

type Mails = {
	readonly links: ReturnType<typeof gatherLinks>
	readonly budget: WorkBudget
	readonly work: Work
}

async function readMails(
	files: readonly Blob[],
	{ links, budget, work }: Mails,
): Promise<RepliesFailure | null> {
	const total = files.reduce((sum, { size }) => sum + size, 0)
	if (total > maxMailBytes) return 'too-large'
	const { counts } = links
	let done = 0
	for (const file of files) {
		if (await isMailOrArchive(file)) return 'not-mail'
		let messages = 0
		for await (const message of mailMessages(file)) {
			if (++messages > maxMailMessages) {
				links.cut()
				break
			}
			done += message?.length ?? 0
			await yieldToEventLoop(work, Math.min(done, total), total)
			const text = message && (await mailTextOf(message, budget))
			if (message === null) counts.large++
			else if (text === null) counts.unreadable++
			else {
				counts.mails++
				withinBudget(budget, () => links.lookAt(text, { isOnce: true }))
			}
		}
	}
	return null
}

/** Separates the replies of known candidates from all other links, and counts the latter. */
function sortOut(
	known: ReadonlyMap<string, Candidate>,
	codes: ReadonlySet<string>,
	counts: Record<ReplyCount, number>,
): Pick<ReadReplies, 'replies' | 'unknown'> {
	const merged = byReference(known.values())
	const replies = new Map<string, FoundReply>()
	const unknown: string[] = []
	for (const code of codes) {
		const read = decodeHandoff(code)
		if (read.kind === 'damaged') counts.damaged++
		else if (read.kind !== 'read') counts.otherVersion++
		else if (read.purpose === 'invitation') counts.own++
		else if (read.purpose !== 'answers') counts.otherKind++
		else {
			const { reference, asOf, facts } = read
			const candidate = reference === null ? undefined : (known.get(reference) ?? merged.get(reference))
			if (!candidate) {
				unknown.push(code)
				continue
			}
			const { key, name, id } = candidate
			const before = replies.get(key)
			if (before) counts.older++
			if (before && before.asOf > asOf) continue
			replies.delete(key)
			replies.set(key, { key, name, id, code, asOf, facts, differences: replyDifferences(candidate, facts) })
		}
	}
	return { replies: [...replies.values()], unknown }
}
