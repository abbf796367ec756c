import type { ColumnCount } from '@/lib/screening/difference/count-differences'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'
import { useDifferenceWords } from './difference-words'
import { sayField } from './say-fields'
import { SideChoice } from './side-choice'
import type { ChoicesState } from './use-choices'

type Props = {
	readonly columns: readonly ColumnCount[]
	readonly difference: Pick<ChoicesState, 'choices' | 'chooseColumn'>
}

/** The differences by column, each of which can be chosen as a whole. */
export function DifferenceColumns({ columns, difference }: Props) {
	const screening = useScreening()
	const { say } = screening
	const text = useDifferenceWords()
	if (columns.length < 2) return null
	return (
		<details className={styles.columns}>
			<summary>{say(text.columns)}</summary>
			<ul>
				{columns.map(({ field, facts, imported }) => {
					const label = say(text.column, { field: sayField(screening, field), facts })
					return (
						<li key={field} data-difference-column={field}>
							<span>
								{label} <span className="quiet small">{say(text.columnImported, { imported })}</span>
							</span>
							<SideChoice
								name={`column-${field}`}
								label={label}
								value={difference.choices.columns?.[field] ?? null}
								onSide={(side) => difference.chooseColumn(field, side)}
								onMarked={() => difference.chooseColumn(field, null)}
							/>
						</li>
					)
				})}
			</ul>
		</details>
	)
}
