import type { CompiledMessage } from 'icu-minify/format'
import fields from '@/components/ui/fields/field.module.css'
import { optionTexts } from '@/lib/explain/option-texts'
import { sayDate } from '@/lib/i18n/say'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { AskedDates } from '@/lib/screening/import/findings/asked-dates'
import { meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import type { Meaning } from '@/lib/sheet/cells/choices/meanings'
import type { ToConfirm } from '@/lib/sheet/cells/to-confirm'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { withDates } from '@/lib/sheet/headings/with-dates'
import { facts } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'

type Props = {
	readonly asked: readonly AskedWord[]
	readonly dates: readonly AskedDates[]
	readonly columns: readonly SheetColumn[]
	readonly onDates: (column: number, said: Parameters<typeof withDates>[2]) => void
	readonly onMeaning: (word: AskedWord, meaning: Meaning | null) => void
}

/** Asks, once per column, about the meaning of each ambiguous word, and how its dates are written. */
export function ImportAsked({ asked, dates, columns, onMeaning, onDates }: Props) {
	const { words, say, names } = useScreening()
	const text = words.screen.import.asked
	const answerOf = ({ fact, country }: AskedWord) => {
		if (country !== null) return names.countryNames[country] ?? country
		return say(facts[fact].type === 'languages' ? text.noLanguage : words.form.no)
	}
	/** The possible meanings of a word, each with its text. */
	const choicesOf = (one: AskedWord): readonly (readonly [Meaning, string])[] => {
		const labels: Readonly<Record<string, CompiledMessage>> = {
			...optionTexts(words.facts[one.fact]),
			...words.levels,
		}
		const could = meantOptions(one.fact, one.word).map(
			(option) => [option, say(labels[option] ?? option)] as const,
		)
		const isLevel = could.length > 0 && facts[one.fact].type === 'languages'
		const answers = could.length > 0 ? could : ([['answer', answerOf(one)]] as const)
		// A language whose level is unknown is not an answer: its cell stays open.
		return isLevel ? answers : [...answers, ['unknown', say(text.unknown)]]
	}
	const toConfirm = asked.flatMap((one) => (one.confirm ? [[one, one.confirm] as const] : []))
	return (
		<section className={styles.asked} aria-labelledby="import-asked">
			<h3 id="import-asked">{say(text.title)}</h3>
			{dates.length + asked.length > toConfirm.length && <p>{say(text.text)}</p>}
			{dates.map((one) => (
				<DatesChoice
					key={`${one.column} ${one.doubt}`}
					asked={one}
					column={columns[one.column]}
					onDates={onDates}
				/>
			))}
			{toConfirm.map(([one, confirm]) => (
				<ConfirmChoice
					key={`${one.column} ${one.key}`}
					asked={one}
					confirm={confirm}
					column={columns[one.column]}
					onMeaning={onMeaning}
				/>
			))}
			{asked.map((one) => {
				const { column, key, word, cells, confirm } = one
				if (confirm) return null
				const id = `asked-${column}-${key}`
				const choices = choicesOf(one)
				return (
					<p key={id} className={styles.choice}>
						<label htmlFor={id}>
							{say(text.label, { word, heading: columns[column]?.heading ?? '', cells })}
						</label>
						<select
							id={id}
							className={fields.select}
							data-asked={key}
							data-asked-of={columns[column]?.heading}
							value={columns[column]?.meanings?.[key] ?? ''}
							onChange={({ target }) =>
								onMeaning(one, choices.find(([meaning]) => meaning === target.value)?.[0] ?? null)
							}
						>
							<option value="">{say(text.open)}</option>
							{choices.map(([meaning, label]) => (
								<option key={meaning} value={meaning}>
									{label}
								</option>
							))}
						</select>
					</p>
				)
			})}
		</section>
	)
}

type ConfirmProps = Pick<Props, 'onMeaning'> & {
	readonly asked: AskedWord
	readonly confirm: ToConfirm
	readonly column: SheetColumn | undefined
}

/** What is asked to confirm, the meanings it may have, and why it is asked. */
function useConfirmWords(confirm: ToConfirm) {
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
			return {
				label: confirm === 'sense-yes' ? text.senseYes : text.senseNo,
				place: '',
				hint: say(text.senseHint),
				choices: [
					[confirm === 'sense-yes' ? 'answer' : 'opposite', say(text.clear)],
					[confirm === 'sense-yes' ? 'opposite' : 'answer', say(text.notClear)],
					['unknown', say(text.senseOpen)],
				],
			} as const
		default:
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

/** Asks to confirm, once for a column, what would make people need neither visa nor permit, or what may mean its opposite. */
function ConfirmChoice({ asked, confirm, column, onMeaning }: ConfirmProps) {
	const { words, say } = useScreening()
	const { label, place, hint, choices } = useConfirmWords(confirm)
	const { key, cells } = asked
	const id = `asked-${asked.column}-${key}`
	const heading = column?.heading ?? ''
	return (
		<div className={styles.confirm}>
			<p className={styles.choice}>
				<label htmlFor={id}>{say(label, { place, heading, cells })}</label>
				<select
					id={id}
					className={fields.select}
					data-asked={key}
					data-asked-of={heading}
					aria-describedby={`${id}-hint`}
					value={column?.meanings?.[key] ?? ''}
					onChange={({ target }) =>
						onMeaning(asked, choices.find(([meaning]) => meaning === target.value)?.[0] ?? null)
					}
				>
					<option value="">{say(words.screen.import.asked.open)}</option>
					{choices.map(([meaning, said]) => (
						<option key={meaning} value={meaning}>
							{said}
						</option>
					))}
				</select>
			</p>
			<p id={`${id}-hint`} className="quiet small">
				{hint}
			</p>
		</div>
	)
}

type DateProps = Pick<Props, 'onDates'> & {
	readonly asked: AskedDates
	readonly column: SheetColumn | undefined
}

/** Asks how the dates of a column are written, with an example of each reading. */
function DatesChoice({ asked, column, onDates }: DateProps) {
	const { words, say, locale } = useScreening()
	const text = words.screen.import.asked
	const { column: at, doubt, text: word, cells, readings } = asked
	const id = `asked-dates-${at}-${doubt}`
	const heading = column?.heading ?? ''
	const chosen = (value: string) => readings.find(({ choice }) => choice === value)?.choice
	return (
		<p className={styles.choice}>
			<label htmlFor={id}>{say(text.label, { word, heading, cells })}</label>
			<select
				id={id}
				className={fields.select}
				data-asked={doubt}
				data-asked-of={heading}
				value={column?.dates?.[doubt] ?? ''}
				onChange={({ target }) => onDates(at, { [doubt]: chosen(target.value) })}
			>
				<option value="">{say(text.open)}</option>
				{readings.map(({ choice, date }) => (
					<option key={choice} value={choice}>
						{say(text.dates[choice], { date: sayDate(locale, date) })}
					</option>
				))}
			</select>
		</p>
	)
}
