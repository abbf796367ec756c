import { useState } from 'react'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { inOneLine } from '@/lib/i18n/one-line'
import { maxAskedAtOnce } from '@/lib/limits/limits'
import type { AskedCandidates } from '@/lib/screening/desk/desk-asking'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useDeskChange } from '../desk/use-desk-task'
import { useExportGate } from '../export/export-gate'
import { PanelDialog } from '../panel/panel-dialog'
import { AskForm } from './ask-form'
import { MadeLinks } from './made-links'
import { useAsking } from './use-asking'

type Props = {
	readonly role: Role
	readonly keys: readonly string[]
	readonly onClose: () => void
}

/** Asks candidates by personal links: first the mail, the deadline, and who asks; then the links to send. */
export default function AskDialog({ role, keys, onClose }: Props) {
	const { words, say, ask } = useScreening()
	const asking = useAsking()
	const mayExport = useExportGate()
	const { run, progress } = useDeskChange('askCandidates')
	const [made, setMade] = useState<AskedCandidates | null>(null)
	const text = words.screen.asking
	const { given } = asking

	async function make() {
		const first = asking.tryIt(made?.beyond ?? [])
		if (first !== null) return document.getElementById(first)?.focus()
		if (progress !== null || !(await mayExport({ kind: 'links', rows: keys.length }))) return
		const [person, company, contact] = [given.person, given.company, given.contact].map(inOneLine) as [
			string,
			string,
			string,
		]
		await ask('saveSettings', asking.kept({ person, company, contact }))
		const answer = await run({
			role: role.id,
			keys,
			locale: given.locale,
			replyBy: given.replyBy,
			reason: given.reason,
			sender: { person, company, contact },
			origin: window.location.origin,
			headings: {
				link: say(words.screen.link.label),
				subject: say(text.subject),
				text: say(text.mail),
			},
		})
		if (!answer) return
		asking.tryAgain()
		setMade(answer)
		if (answer.file && answer.count > 1)
			saveFile(`${fileName(say(text.fileName))}-${today()}.csv`, answer.file)
	}
	const title = say(text.title, { count: keys.length })
	const close = { closing: say(words.screen.close), onClose }
	if (keys.length > maxAskedAtOnce) {
		return (
			<PanelDialog title={title} {...close}>
				<p>{say(text.tooMany, { most: maxAskedAtOnce })}</p>
			</PanelDialog>
		)
	}
	if (made && made.beyond.length === 0) {
		return (
			<PanelDialog title={title} {...close}>
				<MadeLinks made={made} replyBy={given.replyBy} />
			</PanelDialog>
		)
	}
	return (
		<PanelDialog
			title={title}
			action={say(text.make, { count: keys.length })}
			onSubmit={make}
			onClose={onClose}
		>
			<p>{say(text.lead)}</p>
			<AskForm asking={asking} beyond={made?.beyond ?? []} onNewDay={() => setMade(null)} />
		</PanelDialog>
	)
}
