import { maxAskedAtOnce } from '@/lib/limits/limits'
import type { FactId } from '@/rules/facts'
import { belongsTo } from '../model/belongs-to'
import type { BeyondEnd } from '../progress/beyond-end'
import type { Mail } from '../replies/mail-text'
import type { MailHeadings, MailsToWrite } from '../replies/personal-mails'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'
import type { progressMethods } from './desk-progress'

type ToAsk = Omit<MailsToWrite, 'asOf'> & {
	readonly role: string
	/** Whom to ask, at most `maxAskedAtOnce`. */
	readonly keys: readonly string[]
	readonly headings: MailHeadings
	/** Why the reply date may be later than the end of a candidate's retention. */
	readonly reason?: string
}

/** A link for one candidate, and the mail to send it with. */
export type PersonalLink = Mail & {
	readonly link: string
	/** Their address; empty if unknown. */
	readonly email: string
	readonly facts: readonly FactId[]
}

/** The result of asking candidates. */
export type AskedCandidates = {
	/**
	 * Candidates whose retention ends before the reply date, if there is no reason: then nothing is stored, and there
	 * are no links.
	 */
	readonly beyond: readonly BeyondEnd[]
	/** The number of links. */
	readonly count: number
	/** The number of candidates with nothing left to ask. */
	readonly nothing: number
	/** The first link. */
	readonly first: PersonalLink | null
	/** All links with their mails, as a CSV file. */
	readonly file: Blob | null
}

type Changing = Pick<ReturnType<typeof progressMethods>, 'changeProgress'>

/** The desk's methods for asking candidates by personal links. With the mails come the words of all languages. */
export function askingMethods(store: DeskStore, { changeProgress }: Changing) {
	return {
		/**
		 * Creates personal links, and records for each candidate what they were asked, by whom, and when a reply is due.
		 * @throws for more candidates than can be asked at once
		 */
		askCandidates: async (
			{ role: id, keys, headings, reason, ...options }: ToAsk,
			work: Work = {},
		): Promise<AskedCandidates> => {
			if (keys.length > maxAskedAtOnce) throw new Error('too many candidates at once')
			const none = { beyond: [], count: 0, nothing: 0, first: null, file: null }
			const role = store.roles.get(id)
			if (!role) return none
			const { personalMails, mailsFile } = await import('../replies/personal-mails')
			const asOf = store.today()
			const candidates = keys
				.flatMap((key) => store.candidates.get(key) ?? [])
				.filter((candidate) => belongsTo(candidate, id))
			const mails = await personalMails(role, candidates, { ...options, asOf }, work)
			const nothing = candidates.length - mails.length
			const [first] = mails
			if (!first) return { ...none, nothing }
			const by = { name: store.settings().decider }
			const day = options.replyBy
			const { beyond } = await changeProgress({
				role: id,
				kind: 'ask',
				changes: mails.map(({ candidate, facts }) => ({
					key: candidate.key,
					asked: { on: asOf, by, facts },
					dates: { reply: { day, ...(reason && store.endOf(candidate) < day && { reason }) } },
				})),
			})
			if (beyond.length > 0) return { ...none, beyond, nothing }
			const { candidate, link, subject, body, facts } = first
			return {
				beyond,
				count: mails.length,
				nothing,
				first: { link, subject, body, facts, email: candidate.email ?? '' },
				file: await mailsFile(mails, headings),
			}
		},
	}
}
