import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { ExportPanel } from '../export/export-panel'
import { IfMay } from '../rights/use-may'
import { type RowsShape, ShapeSwitch } from '../rows/shape-switch'
import { useIsPart } from '../screened/part-slot'
import styles from './commands.module.css'
import { TableMore } from './table-more'

type Props = {
	readonly role: Role
	readonly shape: RowsShape
	readonly screened: ScreenedUnder
	/** The rows as filtered and sorted. */
	readonly rows: Uint32Array
	readonly chosen: ReadonlySet<string>
	readonly chooser: Parameters<typeof TableMore>[0]['chooser']
	readonly duplicates: Duplicates | undefined | null
	/** What chooses the rows: the views, the search and the filters. */
	readonly children: React.ReactNode
}

/** Everything that the table can be told, on one line. */
export function CommandLine(props: Props) {
	const { role, shape, screened, rows, chosen, chooser, duplicates, children } = props
	const { words, say } = useScreening()
	const text = words.screen.table
	const isPart = useIsPart()
	const others = (
		<>
			<ShapeSwitch role={role.id} shape={shape} />
			<IfMay deed="export">
				<ExportPanel role={role} screened={screened} rows={rows} chosen={chosen} />
			</IfMay>
		</>
	)
	return (
		<div className={`${styles.line} no-print`} data-commands>
			{children}
			{/* Counts of a part that grows are not announced again and again. */}
			<p role="status" aria-live={isPart ? 'off' : undefined} className={styles.count}>
				{say(isPart ? text.shownSoFar : text.shown, { shown: rows.length, count: screened.count })}
			</p>
			<div className={styles.wide}>{others}</div>
			<TableMore role={role} chooser={chooser} duplicates={duplicates}>
				{others}
			</TableMore>
		</div>
	)
}
