import fields from '@/components/ui/fields/field.module.css'
import { Notice } from '@/components/ui/notices/notice'
import { inOneLine } from '@/lib/i18n/one-line'
import type { HeadingRows } from '@/lib/screening/import/heading-rows'
import type { SheetPreview } from '@/lib/screening/import/import-sheet'
import { useScreening } from '../desk/desk-context'
import { ScrollRegion } from '../desk/scroll-region'
import asking from './asked/asked.module.css'
import styles from './import-rows.module.css'

type Props = {
	readonly preview: SheetPreview
	readonly onHeadings: (headings: HeadingRows | null) => void
	/** Called with whether each candidate is a column. */
	readonly onTurned: (isTransposed: boolean) => void
}

const maxColumns = 12
const maxCharacters = 24

/** The first rows as they are, and which of them holds the headings: the rows below it are candidates. */
export function ImportRows({ preview, onHeadings, onTurned }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.rows
	const { start, headings, headingRow, hasSureHeadings, looksTransposed, isTransposed, known } = preview
	const asksTurned = looksTransposed && isTransposed === null
	const ways = waysOf(start.map(({ number }) => number))
	const chosen = hasSureHeadings ? (headings ? keyOf(headings) : none) : ''
	const firstPerson = start.find(({ number }) => number > headingRow)?.number
	const roleOf = ({ number, isHidden }: SheetPreview['start'][number]) => {
		if (!hasSureHeadings) return null
		if (headings && number >= headings.first && number <= headings.last) return text.headings
		if (isHidden) return text.hidden
		return number === firstPerson ? text.first : number < (firstPerson ?? 0) ? text.unused : null
	}
	return (
		<details className={styles.rows} open={!hasSureHeadings}>
			<summary>
				{say(hasSureHeadings ? (headings ? text.summary : text.noneSummary) : text.open, {
					row: headings?.last ?? 0,
				})}
			</summary>
			{asksTurned && <Notice kind="care">{say(text.turnedAsk)}</Notice>}
			{(looksTransposed || isTransposed !== null) && (
				<p className={asking.choice}>
					<label htmlFor="candidates-are">{say(text.turned)}</label>
					<select
						id="candidates-are"
						className={fields.select}
						value={isTransposed === null ? '' : isTransposed ? 'columns' : 'rows'}
						onChange={({ target }) => onTurned(target.value === 'columns')}
					>
						{isTransposed === null && <option value="">{say(text.choose)}</option>}
						<option value="rows">{say(text.perRow)}</option>
						<option value="columns">{say(text.perColumn)}</option>
					</select>
				</p>
			)}
			{!hasSureHeadings && known === 0 && (
				<Notice kind="care" first={say(words.screen.import.noHeadings)}>
					{say(text.ask)}
				</Notice>
			)}
			{!asksTurned && (
				<p className={asking.choice}>
					<label htmlFor="heading-rows">{say(text.label)}</label>
					<select
						id="heading-rows"
						className={fields.select}
						value={chosen}
						onChange={({ target }) => onHeadings(ways.find((way) => keyOf(way) === target.value) ?? null)}
					>
						{!hasSureHeadings && <option value="">{say(text.choose)}</option>}
						{ways.map((way) => (
							<option key={keyOf(way)} value={keyOf(way)}>
								{say(way.first === way.last ? text.row : text.pair, way)}
							</option>
						))}
						<option value={none}>{say(text.none)}</option>
					</select>
				</p>
			)}
			<ScrollRegion label={say(text.caption)}>
				<table>
					<caption className="visually-hidden">{say(text.caption)}</caption>
					<tbody>
						{start.map((row) => {
							const { number, cells } = row
							const role = roleOf(row)
							return (
								<tr key={number} className={role === text.headings ? styles.headings : undefined}>
									<th scope="row">{number}</th>
									{cells.slice(0, maxColumns).map((cell, at) => (
										// biome-ignore lint/suspicious/noArrayIndexKey: cells are identified by their column
										<td key={at}>
											<bdi>{inOneLine(cell).slice(0, maxCharacters)}</bdi>
										</td>
									))}
									<td className={styles.role}>{role && say(role)}</td>
								</tr>
							)
						})}
					</tbody>
				</table>
			</ScrollRegion>
		</details>
	)
}

const none = 'none'
const keyOf = ({ first, last }: HeadingRows) => `${first}-${last}`

/** Each of the first rows, or two consecutive ones. */
const waysOf = (numbers: readonly number[]): readonly HeadingRows[] => [
	...numbers.map((number) => ({ first: number, last: number })),
	...numbers.flatMap((number) => (numbers.includes(number + 1) ? [{ first: number, last: number + 1 }] : [])),
]
