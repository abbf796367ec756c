import { useCallback, useRef, useState } from 'react'
import type { Export } from '@/lib/team-api/routes/exports'
import { ExportGateSlot } from '../export/export-gate'
import { useTeamDesk } from './team-context'

const said = ['loading', 'offline', 'away', 'full'] as const
type Refused = (typeof said)[number] | 'notAllowed'

/**
 * Has the server note each file before it is written; says why in a dialog if it does not, or if the list is not all there
 * yet.
 */
export function TeamExportGate({ children }: { readonly children: React.ReactNode }) {
	const { client, text, say } = useTeamDesk()
	const words = text.exporting
	const dialog = useRef<HTMLDialogElement>(null)
	const [refused, setRefused] = useState<Refused>('offline')
	const gate = useCallback(
		async (made: Export) => {
			const problem = await client.askTeam('noteExport', made)
			if (problem === null) return true
			setRefused(said.find((one) => one === problem) ?? 'notAllowed')
			dialog.current?.showModal()
			return false
		},
		[client],
	)
	return (
		<ExportGateSlot value={gate}>
			{children}
			<dialog ref={dialog} aria-labelledby="export-refused" data-export-refused={refused}>
				<h2 id="export-refused">{say(words.title)}</h2>
				<p>{say(words[refused])}</p>
				<p>
					<button type="button" className="button" onClick={() => dialog.current?.close()}>
						{say(words.close)}
					</button>
				</p>
			</dialog>
		</ExportGateSlot>
	)
}
