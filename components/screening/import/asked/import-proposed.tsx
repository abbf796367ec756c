import { inOneLine } from '@/lib/i18n/one-line'
import { isOwnUse } from '@/lib/sheet/column-use'
import type { Proposal, SheetColumn } from '@/lib/sheet/headings/column'
import { useScreening } from '../../desk/desk-context'
import { Segmented } from '../../desk/segmented'
import styles from './asked.module.css'

type Props = {
	readonly columns: readonly SheetColumn[]
	readonly onUse: (at: number, use: SheetColumn['use']) => void
}

/** Columns that seem to hold something, by their index; those answered stay in their place. */
export const proposedColumns = (
	columns: readonly SheetColumn[],
): readonly (readonly [at: number, column: SheetColumn, proposed: Proposal])[] =>
	columns.flatMap((column, at) => (column.proposed ? [[at, column, column.proposed] as const] : []))

/** What was answered about a column, if it was. */
function answerOf({ note, use }: SheetColumn, proposed: Proposal): 'yes' | 'leave' | null {
	if (note !== 'chosen') return null
	if (use === null) return 'leave'
	return use === proposed.use ? 'yes' : null
}

/** Asks about columns whose cells say more than their headings, or something else: nothing is read from them before. */
export function ImportProposed({ columns, onUse }: Props) {
	const { words, say } = useScreening()
	const { proposed: text, mapping } = words.screen.import
	const labelOf = (use: Proposal['use']) => say(isOwnUse(use) ? mapping[use] : words.facts[use].label)
	const questionOf = ({ proposed, wanted }: { readonly proposed: Proposal; readonly wanted: boolean }) => {
		if (wanted) return text.wanted
		return proposed.read * 3 < proposed.of * 2 ? text.few : text.looks
	}
	return (
		<section className={styles.asked} aria-labelledby="import-proposed">
			<h3 id="import-proposed">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			{proposedColumns(columns).map(([at, column, proposed]) => {
				const wanted = proposed.use === 'annualPayCny'
				const heading = inOneLine(column.heading) || say(mapping.noHeading, { number: at + 1 })
				const label = labelOf(proposed.use)
				return (
					<div key={at} className={styles.confirm} data-proposed={column.heading}>
						<Segmented
							name={`proposed-${at}`}
							legend={say(questionOf({ proposed, wanted }), {
								heading,
								label,
								read: proposed.read,
								cells: proposed.of,
							})}
							options={[
								{ value: 'yes', label: wanted ? say(text.paid) : say(text.yes, { label }) },
								{ value: 'leave', label: say(text.leave) },
							]}
							value={answerOf(column, proposed)}
							onValue={(answer) => onUse(at, answer === 'yes' ? proposed.use : null)}
						/>
					</div>
				)
			})}
		</section>
	)
}
