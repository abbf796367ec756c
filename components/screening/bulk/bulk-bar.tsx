import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { keepSizeOfBulk, useRootMark } from '../../ui/browser/use-root-mark'
import { useScreening } from '../desk/desk-context'
import { capsOf, KeyCaps } from '../keys/key-caps'
import { useCommand } from '../keys/keys-context'
import { useInPlaceOfWhole } from '../screened/part-slot'
import { useProgress } from '../screened/use-screened'
import styles from './bulk.module.css'
import { BulkActions } from './bulk-actions'
import type { Panel } from './bulk-panel'
import { useProgressChange } from './use-progress-change'

const BulkPanel = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './bulk-panel'))
const PasteDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ '../cells/paste-dialog'))
const ExportDialog = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ '../export/export-dialog'))

export type BulkProps = {
	readonly role: Role
	readonly screened: ScreenedUnder
	/** The rows as filtered and sorted. */
	readonly rows: Uint32Array
	readonly chosen: ReadonlySet<string>
	/** Whether Escape has something else to close first. */
	readonly isBeside: boolean
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
}

/** The class of elements that are hidden by the bar if there is no room for both. */
export const givesWay = (chosen: ReadonlySet<string>): string | undefined =>
	chosen.size > 0 ? styles.givesWay : undefined

/** Bulk actions on the selected candidates; absent while nobody is selected. */
export function BulkBar(props: BulkProps) {
	const { words, say } = useScreening()
	const count = props.chosen.size
	return (
		<>
			<p role="status" className="visually-hidden">
				{count > 0 && say(words.screen.chosen.count, { count })}
			</p>
			{count > 0 && <Bar {...props} />}
		</>
	)
}

function Bar({ role, screened, rows, chosen, isBeside, onChoose }: BulkProps) {
	const { words, say, state } = useScreening()
	const text = words.screen.chosen
	const inPlace = useInPlaceOfWhole()
	const progress = useProgress(role.id)
	const { change, isSlow } = useProgressChange(role.id)
	const [panel, setPanel] = useState<Panel | 'export' | 'paste' | null>(null)
	const keys = useMemo(() => [...chosen], [chosen])
	const shown = useMemo(() => Array.from(rows, (row) => screened.keys[row] ?? ''), [rows, screened])
	const shownAndChosen = useMemo(() => shown.filter((key) => chosen.has(key)), [shown, chosen])
	const filteredOut = keys.length - shownAndChosen.length
	const areAll = shown.length > 0 && shownAndChosen.length === shown.length
	const onClose = useCallback(() => setPanel(null), [])
	const onDone = useCallback(() => onChoose(keys, false), [onChoose, keys])
	useCommand('close', isBeside ? null : onDone)
	useRootMark('bulk')
	return (
		<>
			<section
				ref={keepSizeOfBulk}
				className={`${styles.bar} no-print`}
				aria-label={say(text.label)}
				data-bulk
			>
				<input
					ref={(input) => {
						if (input) input.indeterminate = shownAndChosen.length > 0 && !areAll
					}}
					type="checkbox"
					aria-label={say(text.all, { count: shown.length })}
					checked={areAll}
					onChange={({ target }) => onChoose(shown, target.checked)}
				/>
				<p className={styles.count}>
					<strong>{say(text.count, { count: keys.length })}</strong>
					{filteredOut > 0 && <span>{say(text.filteredOut, { count: filteredOut })}</span>}
				</p>
				{inPlace ?? (
					<BulkActions role={role} keys={keys} progress={progress} change={change} onPanel={setPanel} />
				)}
				<p className={styles.clear}>
					<button type="button" className="link" onClick={onDone}>
						{say(text.clear)}
					</button>
					{!isBeside && !state.settings.areKeysOff && <KeyCaps caps={capsOf('close')} />}
				</p>
				<p role="status" className={styles.working}>
					{isSlow && say(text.working, { count: keys.length })}
				</p>
			</section>
			<Suspense>
				{panel === 'export' && (
					<ExportDialog
						role={role}
						screened={screened}
						rows={rows}
						chosen={chosen}
						first="chosen"
						onClose={onClose}
					/>
				)}
				{panel === 'paste' && (
					<PasteDialog
						role={role}
						keys={shownAndChosen}
						first={screened.names[screened.keys.indexOf(shownAndChosen[0] ?? '')] ?? ''}
						onClose={onClose}
					/>
				)}
				{panel && panel !== 'export' && panel !== 'paste' && (
					<BulkPanel
						panel={panel}
						role={role}
						screened={screened}
						keys={keys}
						progress={progress}
						change={change}
						onClose={onClose}
						onDone={onDone}
					/>
				)}
			</Suspense>
		</>
	)
}
