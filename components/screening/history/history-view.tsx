'use client'

import { useMemo, useState } from 'react'
import { fileName, saveFile } from '@/lib/files/save-file'
import { sayFirst } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import { sayUndone } from '@/lib/screening/history/say-event'
import { sayOperation } from '@/lib/screening/history/say-operation'
import type { ListedOperation } from '@/lib/screening/log/candidate-history'
import type { NamedOperation } from '@/lib/screening/log/operation-about'
import { canBeUndone } from '@/lib/screening/model/operations'
import type { Role } from '@/lib/screening/model/records'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import screen from '../desk/screen.module.css'
import { useDeskQuery } from '../desk/use-desk-query'
import { useDeskTask } from '../desk/use-desk-task'
import { useExportGate } from '../export/export-gate'
import { IfMay } from '../rights/use-may'
import { RoleTabs } from '../role-tabs/role-tabs'
import { UndoButton } from '../undo/undo-button'
import styles from './history.module.css'
import { useHistorySpeech } from './use-history-speech'

/** The number of operations shown at a time. */
const shownPerStep = 50

/** What was done for an opening, the latest first. */
export default function HistoryView({ role: id }: { readonly role: string }) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <History role={role} /> : <NotFound />
}

function History({ role }: { readonly role: Role }) {
	const { words, say, changes } = useScreening()
	const [most, setMost] = useState(shownPerStep)
	const { latest: all } = useDeskQuery('operations', role.id, changes)
	const wanted = useMemo(() => all?.slice(0, most) ?? null, [all, most])
	const { latest: shown } = useDeskQuery('nameOperations', wanted)
	const text = words.screen.history
	return (
		<>
			<RoleTabs role={role} here="history" />
			<div className="page">
				<div className={screen.head}>
					<p className="lead">{say(text.lead)}</p>
				</div>
				{all?.length === 0 && <p>{say(text.nothing)}</p>}
				{all && shown && shown.length > 0 && (
					<>
						<ol className={styles.operations} aria-label={say(text.title)}>
							{shown.map((operation) => (
								<OperationLine key={operation.id} operation={operation} />
							))}
						</ol>
						<div className={screen.actions}>
							{shown.length < all.length && (
								<button type="button" className="button second" onClick={() => setMost(most + shownPerStep)}>
									{say(text.more)}
								</button>
							)}
							<IfMay deed="export">
								<SaveHistory role={role} />
							</IfMay>
						</div>
					</>
				)}
			</div>
		</>
	)
}

function OperationLine({ operation }: { readonly operation: ListedOperation & NamedOperation }) {
	const { words, say, locale } = useScreening()
	const speech = useHistorySpeech()
	const text = words.screen.history
	const what = sayOperation(operation, speech)
	const undone = sayUndone(operation, operation.undoneBy, speech)
	const { name } = operation.by
	const by = name ? say(text.by, { name }) : say(text.byDevice)
	const when = sayInstant(locale, operation.at)
	return (
		<li data-operation={operation.kind} data-undone={operation.undone !== undefined}>
			<time dateTime={operation.at}>{sayFirst(locale, when)}</time>
			<div>
				<p>{what}</p>
				<p className={styles.notes}>{joinSentences(say, words, [by, undone])}</p>
			</div>
			{canBeUndone(operation) && (
				<UndoButton
					operation={operation}
					label={say(words.screen.undo.action)}
					describedAs={say(text.undoOf, { what, when })}
				/>
			)}
		</li>
	)
}

/** Saves the whole history of an opening, with every value that changed. */
function SaveHistory({ role }: { readonly role: Role }) {
	const { state, words, say } = useScreening()
	const speech = useHistorySpeech()
	const mayExport = useExportGate()
	const { run, progress } = useDeskTask('historyFile')
	const text = words.screen.history
	async function save() {
		if (!(await mayExport({ kind: 'history', rows: state.counts[role.id] ?? 0 }))) return
		const file = await run({ role: role.id, speech })
		if (file) saveFile(`${fileName(role.name)}-${fileName(say(text.file.title))}.csv`, file)
	}
	return (
		<button
			type="button"
			className="link"
			data-action="save-history"
			aria-disabled={progress !== null}
			onClick={() => progress === null && save()}
		>
			{say(progress === null ? text.save : text.saving)}
		</button>
	)
}
