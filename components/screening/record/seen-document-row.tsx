import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { today } from '@/lib/day/today'
import { sayList } from '@/lib/i18n/say'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import { saySeen } from '@/lib/screening/history/say-progress'
import type { SeenDocument } from '@/lib/screening/model/progress'
import { isSensitiveDocument } from '@/lib/screening/model/sensitive'
import type { AskedDocument } from '@/lib/screening/progress/documents-asked'
import { useScreening } from '../desk/desk-context'
import { usePending } from '../desk/use-pending'
import { useMay } from '../rights/use-may'
import { DocumentForm } from './document-form'
import styles from './record.module.css'
import type { CandidateInRole } from './use-candidate-record'

type Props = CandidateInRole &
	AskedDocument & {
		readonly isOpen: boolean
		readonly onOpen: (isOpen: boolean) => void
	}

/** One document: a tick if it has been seen, the day, how long it is valid, and which rule sets ask for it. */
export function SeenDocumentRow({ document, rules, isOpen, onOpen, role, candidate }: Props) {
	const { locale, words, say, change } = useScreening()
	const mayChange = useMay()('documents')
	const opener = useRef<HTMLButtonElement>(null)
	const tick = useRef<HTMLInputElement>(null)
	const text = words.screen.record
	const known = candidate.documents?.[document]
	const name = say(words.screen.progress.documents[document])
	const [isSeen, setSeen] = usePending(known?.state === 'seen')
	useEffect(() => {
		if (tick.current) tick.current.indeterminate = known?.state === 'promised'
	}, [known])
	const save = (seen: Omit<SeenDocument, 'by'> | null) =>
		change('saveDocument', { role: role.id, key: candidate.key, document, seen })
	function close() {
		flushSync(() => onOpen(false))
		opener.current?.focus()
	}
	return (
		<li data-document={document}>
			<div className={styles.row}>
				{mayChange ? (
					<label className={styles.tick}>
						<input
							ref={tick}
							type="checkbox"
							checked={isSeen}
							onChange={({ target }) => {
								setSeen(target.checked)
								save(target.checked ? { state: 'seen', on: today() } : null)
							}}
						/>
						{name}
					</label>
				) : (
					<span>{name}</span>
				)}
				<span>
					<State known={known} />
					{rules.length > 0 && (
						<span className={styles.second}>
							{sayList(
								locale,
								rules.map((id) => say(words.screen.ask.under[id])),
							)}
						</span>
					)}
					{isSensitiveDocument(document) && <span className={styles.second}>{say(text.onlyTick)}</span>}
				</span>
				{mayChange && (
					<span className={styles.acts}>
						<button
							ref={opener}
							type="button"
							className="link"
							aria-expanded={isOpen}
							aria-label={say(text.changeDocument, { document: name })}
							onClick={() => onOpen(!isOpen)}
						>
							{say(text.change)}
						</button>
					</span>
				)}
			</div>
			{isOpen && mayChange && <DocumentForm known={known} onSave={save} onClose={close} />}
		</li>
	)
}

/** Whether a document has been seen or is promised, with the days. */
function State({ known }: { readonly known: SeenDocument | undefined }) {
	const { locale, words, say } = useScreening()
	const { progress, record: text } = words.screen
	if (!known) return <span className="quiet">{say(text.notSeen)}</span>
	const { state, on, expires, by } = known
	const isLate = state === 'promised' && on !== undefined && on < today()
	const hasExpired = expires !== undefined && expires < today()
	return (
		<span>
			<span className={isLate ? styles.late : styles.when}>
				{saySeen(say, progress, known, (day) => sayShortDate(locale, day))}
			</span>
			{isLate && <strong className={styles.late}> {say(text.late)}</strong>}
			{expires && (
				<span className={hasExpired ? `${styles.second} ${styles.late}` : styles.second}>
					{say(hasExpired ? text.expired : text.until, { day: sayShortDate(locale, expires) })}
				</span>
			)}
			{by.name !== '' && <span className={styles.second}>{by.name}</span>}
		</span>
	)
}
