import type { CompiledMessage } from 'icu-minify/format'
import { WrappingSelect } from '@/components/ui/fields/wrapping-select'
import { sayDate, sayDay } from '@/lib/i18n/say'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { AskedDates } from '@/lib/screening/import/findings/asked-dates'
import { levelsAsked, meantOptions, type WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import { isNone } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import type { withDates } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { facts } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'
import { ConfirmChoice } from './confirm-choice'

type Props = {
	readonly asked: readonly AskedWord[]
	readonly dates: readonly AskedDates[]
	readonly columns: readonly SheetColumn[]
	readonly onDates: (column: number, said: Parameters<typeof withDates>[2]) => void
	readonly onMeaning: (word: AskedWord, meaning: WordMeaning | null) => void
}

/** What a word could mean, or every level if it stands in place of one; nothing if it is a question of its own. */
const optionsFor = ({ fact, word }: AskedWord) =>
	facts[fact].type === 'languages' && !isNone(word) ? levelsAsked(word) : meantOptions(fact, word)

/** Asks, once per column, about the meaning of each ambiguous word, and how its dates are written. */
export function ImportAsked({ asked, dates, columns, onMeaning, onDates }: Props) {
	const { words, say, names, locale } = useScreening()
	const text = words.screen.import.asked
	const answerOf = ({ fact, country }: AskedWord) => {
		if (country !== null) return names.countryNames[country] ?? country
		return say(facts[fact].type === 'languages' ? text.noLanguage : words.form.no)
	}
	/** The possible meanings of a word, each with its text. */
	const choicesOf = (one: AskedWord): readonly (readonly [WordMeaning, string])[] => {
		const labels: Readonly<Record<string, CompiledMessage>> = {
			...optionTexts(words.facts[one.fact]),
			...words.levels,
			...(facts[one.fact].type === 'languages' && { none: text.notSpoken }),
		}
		const could = optionsFor(one).map((option) => [option, say(textFor(labels, option))] as const)
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
				const { column, key, word, cells, confirm, known } = one
				if (confirm) return null
				const field = `asked-${column}-${key}`
				const choices = choicesOf(one)
				const { meanings = {} } = columns[column] ?? {}
				const meaning = (Object.hasOwn(meanings, key) ? meanings[key] : known?.means) ?? ''
				return (
					<p key={field} className={styles.choice}>
						<label htmlFor={field}>
							{say(text.label, { word, heading: columns[column]?.heading ?? '', cells })}
						</label>
						<WrappingSelect
							id={field}
							data-asked={key}
							data-asked-of={columns[column]?.heading}
							value={meaning === 'open' ? '' : meaning}
							options={[['', say(text.open)], ...choices]}
							onChange={({ target }) =>
								onMeaning(one, choices.find(([id]) => id === target.value)?.[0] ?? null)
							}
						/>
						{known && meaning === known.means && (
							<span className="quiet small">
								{say(words.screen.pieces.known, { date: sayDay(locale, known.since) })}
							</span>
						)}
					</p>
				)
			})}
		</section>
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
			<WrappingSelect
				id={id}
				data-asked={doubt}
				data-asked-of={heading}
				value={column?.dates?.[doubt] ?? ''}
				options={[
					['', say(text.open)],
					...readings.map(
						({ choice, date }) => [choice, say(text.dates[choice], { date: sayDate(locale, date) })] as const,
					),
				]}
				onChange={({ target }) => onDates(at, { [doubt]: chosen(target.value) })}
			/>
		</p>
	)
}
