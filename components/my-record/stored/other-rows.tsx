import { sayDay } from '@/lib/i18n/say'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import type { MyDocument } from '@/lib/team-api/routes/my-record'
import { useRecord } from '../parts/record-context'
import { PlainRow } from './plain-row'
import styles from './stored.module.css'
import { Unfolding } from './unfolding'

/** Notes, documents, the row of the employer's file, and who has read all of this. */
export function OtherRows() {
	const { locale, words, say, record } = useRecord()
	const text = words.record.stored
	const { notes, documents, row, readers } = record
	return (
		<>
			{notes.length > 0 && (
				<Unfolding label={say(text.notes)} holds={[say(text.noteCount, { count: notes.length })]}>
					<ul className={styles.list}>
						{notes.map((note) => (
							<li key={`${note.at} ${note.text}`}>
								<p className={styles.written}>{note.text}</p>
								<p className={styles.origin}>
									{say(text.noteBy, { by: note.by, at: sayDatedInstant(locale, note.at) })}
								</p>
							</li>
						))}
					</ul>
				</Unfolding>
			)}
			{documents.length > 0 && (
				<Unfolding
					label={say(text.documents)}
					holds={documents.map(({ document }) => say(words.progress.documents[document]))}
				>
					<dl className={styles.rows}>
						{documents.map((document) => (
							<DocumentRow key={document.document} document={document} />
						))}
					</dl>
				</Unfolding>
			)}
			{row.length > 0 && (
				<Unfolding label={say(text.row)} holds={[say(text.rowCount, { count: row.length })]}>
					<dl className={styles.rows}>
						{row.map(({ heading, cell }, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have one heading
							<PlainRow key={at} label={heading}>
								{cell}
							</PlainRow>
						))}
					</dl>
				</Unfolding>
			)}
			{readers.length === 0 && (
				<dl className={styles.rows}>
					<PlainRow label={say(text.readers)}>{say(text.noReader)}</PlainRow>
				</dl>
			)}
			{readers.length > 0 && (
				<Unfolding label={say(text.readers)} holds={readers.map(({ name }) => name)}>
					<ul className={styles.list}>
						{readers.map(({ name, last }) => (
							<li key={name}>{say(text.reader, { name, on: sayDay(locale, last) })}</li>
						))}
					</ul>
				</Unfolding>
			)}
		</>
	)
}

function DocumentRow({ document }: { readonly document: MyDocument }) {
	const { locale, words, say } = useRecord()
	const text = words.record.stored
	const { state, on, expires, by } = document
	const known = on === undefined ? say(text[state], { by }) : null
	const dated = on && say(state === 'seen' ? text.seenOn : text.promisedBy, { by, on: sayDay(locale, on) })
	return (
		<PlainRow
			label={say(words.progress.documents[document.document])}
			aside={expires && say(text.validUntil, { day: sayDay(locale, expires) })}
		>
			{dated ?? known}
		</PlainRow>
	)
}
