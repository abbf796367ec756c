import { inOneLine } from '@/lib/i18n/one-line'
import type { ReadBack, SaidAnswer } from '@/lib/screening/import/read-back/read-back'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { type Sense, senseOf } from '@/lib/sheet/headings/with-sense'
import { useScreening } from '../../desk/desk-context'
import styles from './read-back.module.css'

/** What can be answered about a column that is read back, as the contract names it, and what that says of its answers. */
const answers = ['yes', 'opposite', 'leave'] as const
const keys = { yes: 'Y', opposite: 'N', leave: 'L' } as const
const senses = { yes: 'answer', opposite: 'opposite', leave: 'leave' } as const satisfies Record<
	string,
	Sense
>

type Props = {
	readonly readBack: readonly ReadBack[]
	readonly columns: readonly SheetColumn[]
	readonly onSense: (readBack: ReadBack, sense: Sense) => void
}

/** Reads back, before anything counts, each column whose no can decide people's results alone. */
export function ImportReadBack({ readBack, columns, onSense }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.readBack
	return (
		<section className={styles.section} aria-labelledby="import-read-back">
			<h3 id="import-read-back">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			{readBack.map((one) => {
				const column = columns[one.column]
				return column ? (
					<Notice key={one.column} readBack={one} column={column} onSense={(sense) => onSense(one, sense)} />
				) : null
			})}
		</section>
	)
}

type NoticeProps = {
	readonly readBack: ReadBack
	readonly column: SheetColumn
	readonly onSense: (sense: Sense) => void
}

function Notice({ readBack: { fact, laws, no, yes, column: at }, column, onSense }: NoticeProps) {
	const { words, say } = useScreening()
	const text = words.screen.import.readBack
	const heading = inOneLine(column.heading) || say(words.screen.import.mapping.noHeading, { number: at + 1 })
	const rules = laws.map((law) => say(words.rulesets[law].name)).join(say(words.separators.entries))
	const chosen = senseOf(column)
	const id = `read-back-${at}`
	const sayPerson = ({ name, word }: SaidAnswer, isYes: boolean) =>
		say(isYes ? text.personYes : text.personNo, { names: name || say(text.nameless), word })
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys repeat its buttons
		<div
			className={styles.notice}
			data-read-back={column.heading}
			onKeyDown={(event) => {
				const answer = answers.find((one) => keys[one] === event.key.toUpperCase())
				if (!answer || event.ctrlKey || event.metaKey || event.altKey) return
				event.stopPropagation()
				onSense(senses[answer])
			}}
		>
			<div>
				<h4 id={id}>{say(text.question, { word: no.word, heading, cells: no.cells, rules })}</h4>
				<p>{say(text.readAs, { label: say(words.facts[fact].label) })}</p>
				<ul>
					<li>{sayPerson(no, false)}</li>
					{yes && <li>{sayPerson(yes, true)}</li>}
				</ul>
			</div>
			<fieldset className={styles.answers} aria-labelledby={id}>
				{answers.map((answer) => (
					<button
						key={answer}
						type="button"
						className="button second"
						data-answer={answer}
						aria-keyshortcuts={keys[answer]}
						aria-pressed={chosen === senses[answer]}
						onClick={() => onSense(senses[answer])}
					>
						<span>{say(text.answers[answer])}</span>
						<span className={styles.key} aria-hidden="true">
							{keys[answer]}
						</span>
					</button>
				))}
			</fieldset>
		</div>
	)
}
