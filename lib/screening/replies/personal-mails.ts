import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { inLawOrder } from '@/rules/rulesets/ids'
import { type FileFormat, writeFile } from '../export/write-file'
import type { Candidate, Role } from '../model/records'
import { personalLink, questionsForCandidate } from '../role/personal-link'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { type Mail, mailText, type Sender } from './mail-text'

export type MailsToWrite = {
	readonly locale: Locale
	readonly origin: string
	readonly sender: Sender
	/** Days, YYYY-MM-DD. */
	readonly asOf: string
	readonly replyBy: string
}

/** A mail to one candidate, including their link. */
export type PersonalMail = Mail & {
	readonly candidate: Candidate
	readonly link: string
	/** The questions. */
	readonly facts: readonly FactId[]
}

/** The number of mails written before yielding to other work. */
const mailsPerBatch = 50

/** The mails to a role's candidates, without those who have nothing left to answer. */
export async function personalMails(
	role: Role,
	candidates: readonly Candidate[],
	{ locale, origin, sender, asOf, replyBy }: MailsToWrite,
	work: Work = {},
): Promise<readonly PersonalMail[]> {
	const rulesets = inLawOrder(role.rulesets)
	const mails: PersonalMail[] = []
	for (const [at, candidate] of candidates.entries()) {
		if (at % mailsPerBatch === 0) await yieldToEventLoop(work, at, candidates.length)
		const facts = questionsForCandidate(role, candidate, rulesets)
		if (facts.length === 0) continue
		const from = sender.company || sender.person
		const link = personalLink(role, candidate, { origin, locale, rulesets, asOf, from })
		const about = {
			locale,
			sender,
			name: candidate.name,
			opening: role.name,
			questions: facts,
			link,
			replyBy,
		}
		mails.push({ candidate, link, facts, ...mailText(about) })
	}
	return mails
}

/** The headings of a file with mails, in the page's language. */
export type MailHeadings = Readonly<Record<'link' | 'subject' | 'text', string>>

/** Mails as a file for mail merge: number, name and address of each candidate, then link, subject and text. */
export function mailsFile(mails: readonly PersonalMail[], headings: MailHeadings): Promise<Blob> {
	async function* rows() {
		yield ['id', 'name', 'email', headings.link, headings.subject, headings.text]
		for (const { candidate, link, subject, body } of mails)
			yield [candidate.id, candidate.name, candidate.email ?? '', link, subject, body]
	}
	const format: FileFormat = 'csv'
	return writeFile(rows(), { format, name: headings.link })
}
