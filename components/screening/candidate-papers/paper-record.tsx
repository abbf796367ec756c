import { sayDay } from '@/lib/i18n/say'
import { dateKinds } from '@/lib/records/shapes/options'
import { saySeen } from '@/lib/screening/history/say-progress'
import type { Role } from '@/lib/screening/model/records'
import { isSensitiveDocument } from '@/lib/screening/model/sensitive'
import { documentsAsked } from '@/lib/screening/progress/documents-asked'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import styles from './paper.module.css'

type Props = {
	readonly role: Role
	readonly kept: KeptCandidate
	readonly hasSensitive: boolean
}

/** Which documents have been seen, and the dates; the last of these is the day on which the record is deleted. */
export function PaperRecord({ role, kept: { candidate, end }, hasSensitive }: Props) {
	const { locale, words, say } = useScreening()
	const { paper: text, progress, record } = words.screen
	const documents = documentsAsked(role, candidate).filter(
		({ document, rules }) =>
			(rules.length > 0 || candidate.documents?.[document]) &&
			(hasSensitive || !isSensitiveDocument(document)),
	)
	const dates = candidate.progress?.[role.id]?.dates ?? {}
	const day = (on: string) => sayDay(locale, on)
	function sayDocument(document: (typeof documents)[number]['document']): string {
		const known = candidate.documents?.[document]
		if (!known) return say(record.notSeen)
		const { expires } = known
		if (expires) return say(record.until, { day: day(expires) })
		return saySeen(say, progress, known, day)
	}
	return (
		<div className={styles.pair}>
			<section>
				<h3>{say(text.documents)}</h3>
				<ul className={styles.lines}>
					{documents.map(({ document }) => {
						const isSeen = candidate.documents?.[document]?.state === 'seen'
						return (
							<li key={document} data-seen={isSeen}>
								<svg className={styles.box} viewBox="0 0 14 14" aria-hidden="true">
									<rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" />
									{isSeen && (
										<path d="m3.5 7.2 2.4 2.5 4.6-5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
									)}
								</svg>
								<span>{say(progress.documents[document])}</span>
								<span className={styles.quiet}>{sayDocument(document)}</span>
							</li>
						)
					})}
				</ul>
			</section>
			<section>
				<h3>{say(record.dates)}</h3>
				<ul className={styles.lines}>
					{dateKinds.map((kind) => {
						const date = dates[kind]
						if (!date) return null
						const moment = date.time
							? say(progress.at, { day: day(date.day), time: date.time })
							: day(date.day)
						return (
							<li key={kind}>
								<span>{say(progress.dates[kind])}</span>
								<span>{date.isDone ? say(progress.done, { date: moment }) : moment}</span>
							</li>
						)
					})}
					<li>
						<span>{say(text.deleted)}</span>
						<span>{day(end)}</span>
					</li>
				</ul>
			</section>
		</div>
	)
}
