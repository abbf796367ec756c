import { useState } from 'react'
import { saveFile } from '@/lib/files/save-file'
import { copyRoute } from '@/lib/team-api/routes/own-page'
import { useRecord } from '../parts/record-context'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'
import styles from './actions.module.css'

/** A copy of everything: this page on paper, or a file that programs can read. */
export function GetCopy() {
	const { words, say, ask, onRecord } = useRecord()
	const text = words.record.actions.copy
	const [isSaved, setSaved] = useState(false)
	const { isSending, refusal, run } = useRequest()
	const save = () => {
		setSaved(false)
		return run(
			() => ask(copyRoute, {}),
			(copy) => {
				const content = new Blob([JSON.stringify(copy, null, '\t')], { type: 'application/json' })
				saveFile(`${say(text.fileName)}.json`, content)
				onRecord(copy.record)
				setSaved(true)
			},
		)
	}
	return (
		<li>
			<h3 className={styles.control}>{say(text.title)}</h3>
			<p className={styles.follows}>{say(text.text)}</p>
			<p className={styles.ways}>
				<button type="button" className="link" onClick={() => window.print()}>
					{say(text.print)}
				</button>
				<button type="button" className="link" aria-disabled={isSending} onClick={save} data-action="copy">
					{say(isSending ? words.record.actions.sending : text.file)}
				</button>
			</p>
			<p role="status" className="small">
				{isSaved && say(text.saved)}
			</p>
			{refusal && <RecordRefusal {...{ words, say, refusal }} />}
		</li>
	)
}
