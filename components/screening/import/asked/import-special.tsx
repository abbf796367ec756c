import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { inOneLine } from '@/lib/i18n/one-line'
import type { SpecialRows } from '@/lib/screening/import/findings/special-rows'
import type { SheetRowKind } from '@/lib/sheet/reader/row-kinds'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'

type Props = {
	readonly special: readonly SpecialRows[]
	/** The kinds that are left out. */
	readonly left: readonly SheetRowKind[]
	readonly onLeft: (kind: SheetRowKind, isLeft: boolean) => void
}

const maxCharacters = 60

/** Rows that may not be candidates, by kind, each of which can be left out or included. */
export function ImportSpecial({ special, left, onLeft }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.special
	const sayWhere = ({ rows, at, cells }: SpecialRows) => {
		const shown = inOneLine(cells.filter((cell) => cell.trim() !== '').join(' ')).slice(0, maxCharacters)
		const label = rows === 1 ? text.row : rows > at.length ? text.rowsAndMore : text.rows
		return say(label, { rows: at.join(say(words.separators.places)), text: shown })
	}
	return (
		<fieldset className={styles.letters}>
			<legend>
				<h3>{say(text.title)}</h3>
			</legend>
			<p>{say(text.text)}</p>
			<div className={choices.choices}>
				{special.map((one) => (
					<ChoiceRow
						key={one.kind}
						type="checkbox"
						data-special={one.kind}
						checked={left.includes(one.kind)}
						label={say(text.leave[one.kind], { rows: one.rows })}
						second={<bdi>{sayWhere(one)}</bdi>}
						onChange={({ target }) => onLeft(one.kind, target.checked)}
					/>
				))}
			</div>
		</fieldset>
	)
}
