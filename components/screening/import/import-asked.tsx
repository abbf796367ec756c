import fields from '@/components/ui/field.module.css'
import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { Meaning } from '@/lib/sheet/cells/meanings'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import styles from './import.module.css'

type Props = {
	readonly asked: readonly AskedWord[]
	readonly columns: readonly SheetColumn[]
	readonly onMeaning: (word: AskedWord, meaning: Meaning | null) => void
}

/** Asks, once a column, what each word means that could be an answer or say that there is none. */
export function ImportAsked({ asked, columns, onMeaning }: Props) {
	const { words, say, names } = useScreening()
	const text = words.screen.import.asked
	const answerOf = ({ fact, country }: AskedWord) => {
		if (country !== null) return names.countryNames[country] ?? country
		return say(facts[fact].type === 'languages' ? text.noLanguage : words.form.no)
	}
	return (
		<section className={styles.asked} aria-labelledby="import-asked">
			<h3 id="import-asked">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			{asked.map((one) => {
				const { column, key, word, cells } = one
				const id = `asked-${column}-${key}`
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
								onMeaning(one, meanings.find((known) => known === target.value) ?? null)
							}
						>
							<option value="">{say(text.open)}</option>
							<option value="answer">{answerOf(one)}</option>
							<option value="unknown">{say(text.unknown)}</option>
						</select>
					</p>
				)
			})}
		</section>
	)
}

const meanings: readonly Meaning[] = ['answer', 'unknown']
