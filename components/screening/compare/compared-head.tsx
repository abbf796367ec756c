import { useState } from 'react'
import { sayAnswer } from '@/lib/explain/explain'
import { sayNumber } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from './compare.module.css'
import type { ComparedCandidate } from './compared-candidate'
import { FindCandidate } from './find-candidate'

type Props = {
	readonly role: Role
	readonly compared: readonly ComparedCandidate[]
	readonly at: number
	/** Called with the keys of the candidates to show instead. */
	readonly onShow: (keys: readonly string[]) => void
}

/** The candidate in a column, and controls to replace or remove them. */
export function ComparedHead({ role, compared, at, onShow }: Props) {
	const { locale, words, say, speech } = useScreening()
	const [isFinding, setFinding] = useState(false)
	const text = words.screen.compare
	const keys = compared.map(({ candidate }) => candidate.key)
	const candidate = compared[at]?.candidate
	if (!candidate) return null
	const { key, id, facts } = candidate
	const name = candidate.name || id || say(words.screen.table.nameless)
	const about = [
		id !== name && id,
		sayAnswer(speech, 'nationalities', facts.nationalities ?? null),
		facts.age != null && sayNumber(locale, facts.age),
	]
	return (
		<th scope="col" className={styles.name}>
			<a className="link" href={fragmentOf({ view: 'result', role: role.id, candidate: key })}>
				<bdi>{name}</bdi>
			</a>{' '}
			<span className={styles.second}>
				{about
					.filter((part) => part !== false && part !== null)
					.map((part, place) => (
						<span key={String(part)}>
							{place > 0 && say(words.separators.places)}
							<bdi>{part}</bdi>
						</span>
					))}
			</span>
			<span className={`${styles.ways} no-print`}>
				<button
					type="button"
					className="link"
					data-replace={key}
					aria-label={say(text.replaceOf, { name })}
					onClick={() => setFinding(true)}
				>
					{say(text.replace)}
				</button>
				{compared.length > 1 && (
					<button
						type="button"
						className="link"
						aria-label={say(text.removeOf, { name })}
						onClick={() => onShow(keys.toSpliced(at, 1))}
					>
						{say(text.remove)}
					</button>
				)}
			</span>
			{isFinding && (
				<FindCandidate
					role={role}
					title={say(text.another, { name })}
					without={keys}
					onFound={(other) => {
						setFinding(false)
						onShow(keys.with(at, other))
					}}
					onClose={() => setFinding(false)}
				/>
			)}
		</th>
	)
}
