import { sayDate } from '@/lib/i18n/say'
import { useRecord } from '../parts/record-context'
import { PlainRow } from './plain-row'
import styles from './stored.module.css'

/** The data by which the employer identifies the person. */
export function PersonRows() {
	const { locale, words, say, record } = useRecord()
	const text = words.record.stored
	const { name, id, email, birthDate } = record.candidate
	return (
		<>
			<dl className={styles.rows}>
				{name && <PlainRow label={say(text.name)}>{name}</PlainRow>}
				{id && id !== name && (
					<PlainRow label={say(text.id)}>
						<bdi>{id}</bdi>
					</PlainRow>
				)}
				{email && (
					<PlainRow label={say(text.email)}>
						<bdi>{email}</bdi>
					</PlainRow>
				)}
				{birthDate && <PlainRow label={say(text.birthDate)}>{sayDate(locale, birthDate)}</PlainRow>}
			</dl>
			<p className={`${styles.note} no-print`}>{say(text.byReview)}</p>
		</>
	)
}
