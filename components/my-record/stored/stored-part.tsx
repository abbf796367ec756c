import { useMemo, useState } from 'react'
import { isSensitive } from '@/lib/screening/model/sensitive'
import { askedFor } from '@/lib/screening/role/asked-for'
import type { MyAnswer, MyRecord } from '@/lib/team-api/routes/my-record'
import { type FactId, facts as factList, inFactOrder } from '@/rules/facts'
import { useRecord } from '../parts/record-context'
import { RecordPart } from '../parts/record-part'
import { OpeningRows } from './opening-rows'
import { OtherRows } from './other-rows'
import { PersonRows } from './person-rows'
import styles from './stored.module.css'
import { StoredAnswer } from './stored-answer'
import { Unfolding } from './unfolding'

/** The number of answers that are expanded; the others are collapsed. */
const maxOpen = 6

/** A fact whose answer is stored, or would matter. */
type Row = { readonly fact: FactId; readonly answer: MyAnswer | undefined }

/** Stored answers first, then those that the openings ask a candidate for and that are missing. */
function rowsOf({ answers, openings, isSensitiveWithdrawn }: MyRecord): readonly Row[] {
	const byFact = new Map<FactId, MyAnswer>(answers.map((answer) => [answer.fact, answer]))
	const asked = openings.flatMap(askedFor).filter((fact) => factList[fact].who === 'A')
	const missing = inFactOrder(asked).filter(
		(fact) => !byFact.has(fact) && !(isSensitiveWithdrawn && isSensitive(fact)),
	)
	return [...inFactOrder([...byFact.keys()]), ...missing].map((fact) => ({ fact, answer: byFact.get(fact) }))
}

/** Everything that is stored, its origin, and how to correct it. */
export function StoredPart() {
	const { words, say, record } = useRecord()
	const text = words.record.stored
	const rows = useMemo(() => rowsOf(record), [record])
	const [saved, setSaved] = useState<FactId | null>(null)
	const [correcting, setCorrecting] = useState<FactId | null>(null)
	const label = (fact: FactId) => say(words.facts[fact].label)
	const more = rows.slice(maxOpen)
	const list = (shown: readonly Row[]) => (
		<dl className={styles.rows}>
			{shown.map(({ fact, answer }) => (
				<StoredAnswer
					key={fact}
					{...{ fact, answer }}
					isOpen={correcting === fact}
					onOpen={() => {
						setSaved(null)
						setCorrecting(fact)
					}}
					onClose={(isSaved) => {
						setCorrecting(null)
						setSaved(isSaved ? fact : null)
					}}
				/>
			))}
		</dl>
	)
	return (
		<RecordPart id="stored" title={say(text.title)} lead={say(text.lead)}>
			{record.answers.length === 0 && <p className={styles.note}>{say(text.none)}</p>}
			{record.isSensitiveWithdrawn && <p className="quiet small">{say(text.withdrawn)}</p>}
			{list(rows.slice(0, maxOpen))}
			{more.length > 0 && (
				<Unfolding label={say(text.more, { count: more.length })} holds={more.map(({ fact }) => label(fact))}>
					{list(more)}
				</Unfolding>
			)}
			<p role="status" className={styles.saved}>
				{saved && say(text.corrected, { label: label(saved) })}
			</p>
			<PersonRows />
			{record.openings.map((opening) => (
				<OpeningRows key={opening.id} opening={opening} />
			))}
			<OtherRows />
		</RecordPart>
	)
}
