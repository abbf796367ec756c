import { closeLinkRoute } from '@/lib/team-api/routes/own-page'
import { useRecord } from '../parts/record-context'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'
import styles from './actions.module.css'
import { FinalButton } from './final-button'

/** Closes the link for good, after a confirmation; the record stays. */
export function CloseLink() {
	const { words, say, ask, onEnd } = useRecord()
	const text = words.record.actions.close
	const { refusal, run } = useRequest()
	return (
		<li className={styles.close}>
			<p className="quiet small">{say(text.text)}</p>
			<FinalButton
				text={text}
				onConfirm={() =>
					run(
						() => ask(closeLinkRoute, {}),
						() => onEnd({ kind: 'closed' }),
					)
				}
			/>
			{refusal && <RecordRefusal {...{ words, say, refusal }} />}
		</li>
	)
}
