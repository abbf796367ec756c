import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { joinSentences } from '@/lib/words/join-sentences'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import styles from '../desk/screen.module.css'
import { TaskButton } from '../desk/task-button'
import { useDeskQuery } from '../desk/use-desk-query'
import { useDeskTask } from '../desk/use-desk-task'
import { ViewTitle } from '../desk/view-title'
import { useExportGate } from '../export/export-gate'
import { NotAgreed } from './not-agreed'
import { PassphraseFields } from './passphrase-fields'
import share from './share.module.css'
import { usePassphrase } from './use-passphrase'

/** Shares an opening with a colleague, as one passphrase-encrypted file. */
export default function ShareView({ role: id }: { readonly role: string }) {
	const { state, words, say } = useScreening()
	const text = words.screen.share
	const role = state.roles.find((one) => one.id === id)
	const { latest: shared } = useDeskQuery('toShare', id, state.revision)
	const mayExport = useExportGate()
	const { run, progress } = useDeskTask('shareOpening')
	const [others, setOthers] = useState<readonly string[]>([])
	const [isSaved, setSaved] = useState(false)
	const passphrase = usePassphrase()
	if (!role) return <NotFound />

	const count = (shared?.count ?? 0) + others.length
	async function save() {
		if (!passphrase.check() || !(await mayExport({ kind: 'opening', rows: count }))) return
		const file = await run({ role: id, others, passphrase: passphrase.typed })
		if (!file) return
		saveFile(`${fileName(role?.name ?? '')}-${today()}.age`, file)
		setSaved(true)
	}
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
			</div>
			{shared && (
				<div className={share.form}>
					<p>{joinSentences(say, words, [say(text.holds, { count }), say(text.holdsWhat)])}</p>
					<NotAgreed people={shared.asked} others={others} onOthers={setOthers} />
					<PassphraseFields passphrase={passphrase} />
					<p className={styles.actions}>
						<TaskButton
							progress={progress}
							action="share"
							label={say(text.save)}
							busy={() => say(text.saving)}
							onRun={save}
						/>
					</p>
					<div role="status">{isSaved && <Notice kind="done">{say(text.saved, { count })}</Notice>}</div>
				</div>
			)}
		</div>
	)
}
