import type { CompiledMessage } from 'icu-minify/format'
import fields from '@/components/ui/field.module.css'
import { optionTexts } from '@/lib/explain/option-texts'
import { sayDay } from '@/lib/i18n/say'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { AskedDates } from '@/lib/screening/import/findings/asked-dates'
import { meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import type { Meaning } from '@/lib/sheet/cells/choices/meanings'
import { type DateOrder, readDate } from '@/lib/sheet/cells/dates/read-date'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { facts } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'

type Props = {
	readonly asked: readonly AskedWord[]
	readonly dates: readonly AskedDates[]
	readonly columns: readonly SheetColumn[]
	readonly onDateOrder: (column: number, order: DateOrder | null) => void
	readonly onMeaning: (word: AskedWord, meaning: Meaning | null) => void
}

/** Asks, once per column, what each word means that could mean two things, and in which order its dates stand. */
export function ImportAsked({ asked, dates, columns, onMeaning, onDateOrder }: Props) {
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
		// A language whose level is unknown is no answer: its cell stays open.
		return isLevel ? answers : [...answers, ['unknown', say(text.unknown)]]
	}
	return (
		<section className={styles.asked} aria-labelledby="import-asked">
			<h3 id="import-asked">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			{dates.map((one) => (
				<DateOrderChoice
					key={one.column}
					asked={one}
					column={columns[one.column]}
					onDateOrder={onDateOrder}
				/>
			))}
			{asked.map((one) => {
				const { column, key, word, cells } = one
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
							data-column={columns[column]?.heading}
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

const orders = ['day-first', 'month-first'] as const satisfies readonly DateOrder[]

type DateProps = Pick<Props, 'onDateOrder'> & {
	readonly asked: AskedDates
	readonly column: SheetColumn | undefined
}

/** Asks which part of the dates of a column comes first. */
function DateOrderChoice({ asked: { column: at, text: word, cells }, column, onDateOrder }: DateProps) {
	const { words, say, locale } = useScreening()
	const text = words.screen.import.asked
	const id = `asked-dates-${at}`
	const heading = column?.heading ?? ''
	return (
		<p className={styles.choice}>
			<label htmlFor={id}>{say(text.label, { word, heading, cells })}</label>
			<select
				id={id}
				className={fields.select}
				data-asked="date-order"
				data-column={heading}
				value={column?.dateOrder ?? ''}
				onChange={({ target }) => onDateOrder(at, orders.find((order) => order === target.value) ?? null)}
			>
				<option value="">{say(text.open)}</option>
				{orders.map((order) => {
					const reading = readDate(word, order)
					if (reading.kind !== 'date') return null
					const label = order === 'day-first' ? text.dayFirst : text.monthFirst
					return (
						<option key={order} value={order}>
							{say(label, { date: sayDay(locale, reading.date) })}
						</option>
					)
				})}
			</select>
		</p>
	)
}
