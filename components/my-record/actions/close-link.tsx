import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { useRecord } from '../parts/record-context'
import { Refused } from '../parts/refused'
import { useRequest } from '../parts/use-request'
import styles from './actions.module.css'

/** Closes the link for good, after a confirmation; the record stays. */
export function CloseLink() {
	const { words, say, ask, onEnd } = useRecord()
	const text = words.record.actions.close
	const { refusal, run } = useRequest()
	return (
		<li className={styles.close}>
			<p className="quiet small">{say(text.text)}</p>
			<ConfirmDialog
				label={say(text.title)}
				title={say(text.ask)}
				text={say(text.final)}
				action={say(text.title)}
				keep={say(text.keep)}
				onConfirm={() =>
					run(
						() => ask('my-record/close', {}),
						() => onEnd({ kind: 'closed' }),
					)
				}
			/>
			{refusal && <Refused {...{ words, say, refusal }} />}
		</li>
	)
}
