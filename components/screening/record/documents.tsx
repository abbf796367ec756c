import { useState } from 'react'
import type { DocumentId } from '@/lib/screening/model/progress'
import { type AskedDocument, documentsAsked } from '@/lib/screening/progress/documents-asked'
import { useScreening } from '../desk/desk-context'
import { IfMay } from '../rights/use-may'
import styles from './record.module.css'
import { RecordSection } from './record-section'
import { SeenDocumentRow } from './seen-document-row'
import type { CandidateInRole } from './use-candidate-record'

/** Which documents of a candidate have been seen or are promised; neither copies nor contents. */
export function Documents({ level, ...recorded }: CandidateInRole & { readonly level: 2 | 3 }) {
	const { words, say } = useScreening()
	const [open, setOpen] = useState<DocumentId | null>(null)
	const { role, candidate } = recorded
	const all = documentsAsked(role, candidate)
	const isFirst = ({ document, rules }: AskedDocument) =>
		rules.length > 0 || candidate.documents?.[document] !== undefined
	const asked = all.filter(isFirst)
	const others = all.filter((one) => !isFirst(one))
	const seen = asked.filter(({ document }) => candidate.documents?.[document]?.state === 'seen').length
	const text = words.screen.record
	const rows = (documents: readonly AskedDocument[]) => (
		<ul className={styles.rows}>
			{documents.map((one) => (
				<SeenDocumentRow
					key={one.document}
					{...recorded}
					{...one}
					isOpen={open === one.document}
					onOpen={(isOpen) => setOpen(isOpen ? one.document : null)}
				/>
			))}
		</ul>
	)
	return (
		<RecordSection
			id="record-documents"
			level={level}
			title={say(text.documents, { seen, total: asked.length })}
		>
			<IfMay deed="documents">
				<p className="quiet small">{say(text.documentsLead)}</p>
			</IfMay>
			{rows(asked)}
			{others.length > 0 && (
				<details className={styles.others}>
					<summary>{say(text.otherDocuments)}</summary>
					{rows(others)}
				</details>
			)}
			{candidate.withheld && <p className="quiet small">{say(words.screen.withheld.who)}</p>}
			{candidate.withdrawn && <p className="quiet small">{say(text.withdrawn)}</p>}
		</RecordSection>
	)
}
