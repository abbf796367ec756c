import { lazy, Suspense, useState } from 'react'
import { useScreening } from '../desk/desk-context'
import type { ExportProps } from './export-dialog'

const ExportDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './export-dialog'))

/** A button that exports candidates to a sheet, with outcomes and decisions. */
export function ExportPanel(props: ExportProps) {
	const { words, say } = useScreening()
	const [isOpen, setOpen] = useState(false)
	return (
		<>
			<button type="button" className="button second small" onClick={() => setOpen(true)}>
				{say(words.screen.export.title)}
			</button>
			{isOpen && (
				<Suspense>
					<ExportDialog {...props} first="all" onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	)
}
