import { WrappingSelect } from '@/components/ui/fields/wrapping-select'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import type { ColumnQuestion } from '@/lib/sheet/cells/column-question'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'

type Props = {
	readonly asked: AskedWord
	readonly confirm: ColumnQuestion
	readonly column: SheetColumn | undefined
	readonly onMeaning: (word: AskedWord, meaning: WordMeaning | null) => void
}

/** What is asked to confirm, the meanings it may have, and why it is asked. */
function useConfirmWords(confirm: ColumnQuestion) {
	const { words, say, names } = useScreening()
	const text = words.screen.import.asked.confirm
	switch (confirm) {
		case 'card':
			return {
				label: text.card,
				place: '',
				hint: say(text.cardHint),
				choices: [
					['answer', say(text.isCard)],
					['unknown', say(text.noCard)],
				],
			} as const
		case 'sense-yes':
		case 'sense-no':
			throw new Error('what a yes or a no means is read back with its column')
		case 'HK':
		case 'MO':
		case 'TW':
			return {
				label: text.place,
				place: names.countryNames[confirm] ?? confirm,
				hint: say(text.placeHint),
				choices: [
					['answer', say(text.citizens)],
					['unknown', say(text.others)],
				],
			} as const
	}
}

/** Asks to confirm, once for a column, what would make people need neither visa nor permit. */
export function ConfirmChoice({ asked, confirm, column, onMeaning }: Props) {
	const { words, say } = useScreening()
	const { label, place, hint, choices } = useConfirmWords(confirm)
	const { key, cells } = asked
	const id = `asked-${asked.column}-${key}`
	const heading = column?.heading ?? ''
	return (
		<div className={styles.confirm}>
			<p className={styles.choice}>
				<label htmlFor={id}>{say(label, { place, heading, cells })}</label>
				<WrappingSelect
					id={id}
					data-asked={key}
					data-asked-of={heading}
					aria-describedby={`${id}-hint`}
					value={column?.meanings?.[key] ?? ''}
					options={[['', say(words.screen.import.asked.open)], ...choices]}
					onChange={({ target }) =>
						onMeaning(asked, choices.find(([meaning]) => meaning === target.value)?.[0] ?? null)
					}
				/>
			</p>
			<p id={`${id}-hint`} className="quiet small">
				{hint}
			</p>
		</div>
	)
}
