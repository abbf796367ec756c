import { deleteRecordRoute } from '@/lib/team-api/routes/own-page'
import { useRecord } from '../parts/record-context'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'
import { Action } from './action'
import { FinalButton } from './final-button'

/** Deletes the record for good, after a confirmation; the proof then replaces it. */
export function DeleteEverything() {
	const { words, say, ask, onEnd } = useRecord()
	const text = words.record.actions.delete
	const { refusal, run } = useRequest()
	return (
		<Action
			text={say(text.text)}
			control={
				<FinalButton
					text={text}
					onConfirm={() =>
						run(
							() => ask(deleteRecordRoute, {}),
							(proof) => onEnd({ kind: 'deleted', proof }),
						)
					}
				/>
			}
		>
			{refusal && <RecordRefusal {...{ words, say, refusal }} />}
		</Action>
	)
}
