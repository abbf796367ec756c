import { sayDate } from '@/lib/i18n/say'
import { entriesIn } from '@/rules/keys'
import { useRecord } from '../parts/record-context'
import { PlainRow } from './plain-row'
import styles from './stored.module.css'

/** The data by which the employer identifies the person: the name first. */
export function PersonRows() {
	const { locale, words, say, record } = useRecord()
	const text = words.record.stored
	const { name, ...others } = record.candidate
	return (
		<>
			<dl className={styles.rows}>
				{entriesIn({ name, ...others }).map(([member, value]) => {
					if (!value || (member === 'id' && value === name)) return null
					return (
						<PlainRow key={member} label={say(text[member])}>
							{member === 'birthDate' ? sayDate(locale, value) : <bdi>{value}</bdi>}
						</PlainRow>
					)
				})}
			</dl>
			<p className={`${styles.note} no-print`}>{say(text.byReview)}</p>
		</>
	)
}
