import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { useRecord } from '../parts/record-context'
import { Refused } from '../parts/refused'
import { useRequest } from '../parts/use-request'
import { Action } from './action'

/** Deletes the record for good, after a confirmation; the proof then replaces it. */
export function DeleteEverything() {
	const { words, say, ask, onEnd } = useRecord()
	const text = words.record.actions.delete
	const { refusal, run } = useRequest()
	return (
		<Action
			text={say(text.text)}
			control={
				<ConfirmDialog
					label={say(text.title)}
					title={say(text.ask)}
					text={say(text.final)}
					action={say(text.title)}
					keep={say(text.keep)}
					onConfirm={() =>
						run(
							() => ask('my-record/delete', {}),
							(proof) => onEnd({ kind: 'deleted', proof }),
						)
					}
				/>
			}
		>
			{refusal && <Refused {...{ words, say, refusal }} />}
		</Action>
	)
}
