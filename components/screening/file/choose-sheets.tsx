import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import fields from '@/components/ui/fields/field.module.css'
import { Notice } from '@/components/ui/notices/notice'
import type { SheetPreview } from '@/lib/screening/import/import-sheet'
import { useScreening } from '../desk/desk-context'
import styles from './file.module.css'

type Props = {
	readonly preview: Pick<SheetPreview, 'sheets' | 'sheet' | 'apart'>
	/** The indices of the sheets that are read below the chosen one. */
	readonly further: readonly number[]
	readonly onSheets: (sheet: number, further: readonly number[]) => void
}

/** Which sheet of a workbook is read, and which others below it. */
export function ChooseSheets({ preview: { sheets, sheet, apart }, further, onSheets }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import
	const others = [...sheets.keys()].filter((at) => at !== sheet)
	const isAll = others.every((at) => further.includes(at))
	return (
		<>
			<p className={styles.choice}>
				<label htmlFor="sheet-choice">{say(text.sheets, { count: sheets.length })}</label>
				<select
					id="sheet-choice"
					className={fields.select}
					value={sheet}
					onChange={({ target }) => onSheets(Number(target.value), [])}
				>
					{sheets.map((name, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: sheets are identified by their place
						<option key={at} value={at}>
							{name}
						</option>
					))}
				</select>
			</p>
			<details className={styles.further} open={further.length > 0}>
				<summary>{say(text.further.title)}</summary>
				<fieldset>
					<legend className="visually-hidden">{say(text.further.title)}</legend>
					<p>{say(text.further.text)}</p>
					<div className={choices.choices}>
						{others.length > 1 && (
							<ChoiceRow
								type="checkbox"
								checked={isAll}
								label={say(text.further.all)}
								onChange={() => onSheets(sheet, isAll ? [] : others)}
							/>
						)}
						{others.map((at) => (
							<ChoiceRow
								key={at}
								type="checkbox"
								name="further-sheets"
								value={at}
								checked={further.includes(at)}
								label={<bdi>{sheets[at]}</bdi>}
								onChange={({ target }) =>
									onSheets(
										sheet,
										others.filter((one) => (one === at ? target.checked : further.includes(one))),
									)
								}
							/>
						))}
					</div>
				</fieldset>
			</details>
			{apart.length > 0 && (
				<Notice kind="care">
					{say(text.further.apart, { list: apart.join(say(words.separators.entries)) })}
				</Notice>
			)}
		</>
	)
}
