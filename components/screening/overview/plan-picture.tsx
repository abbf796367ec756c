import type { CSSProperties } from 'react'
import type { PlannedSteps } from '@/lib/screening/desk/desk-overview'
import { useScreening } from '../desk/desk-context'
import styles from './plan.module.css'

/** The maximum number of candidates with a cell each; more are shown as a bar. */
const maxCells = 60

/** One cell for each candidate, or a bar: clear now, by which step, and what remains. */
export function PlanPicture({ plan }: { readonly plan: PlannedSteps }) {
	const { words, say } = useScreening()
	const { clearing: text } = words.screen
	const { count, clear, own, cells, links, documents, remaining } = plan
	const left = remaining.keys.length
	const parts = [
		{ id: 'now', people: clear, label: <strong>{say(text.parts.now, { count: clear })}</strong> },
		...[
			{ id: 'own', people: own.people + cells.people, name: say(text.parts.own) },
			{ id: 'links', people: links.keys.length, name: say(text.parts.links) },
			{ id: 'documents', people: documents.keys.length, name: say(text.parts.documents) },
		].map(({ id, people, name }) => ({
			id,
			people,
			label: (
				<>
					<strong>
						<bdi dir="ltr">{say(text.more, { count: people })}</bdi>
					</strong>{' '}
					{name}
				</>
			),
		})),
		{ id: 'remaining', people: left, label: say(text.parts.remaining, { count: left }) },
	].filter(({ people }) => people > 0)
	return (
		<ul className={styles.picture} data-bar={count > maxCells || undefined}>
			{parts.map(({ id, people, label }) => (
				<li key={id} data-part={id} style={{ '--people': people, '--of': count } as CSSProperties}>
					<span className={styles.cells} aria-hidden="true">
						{Array.from({ length: count > maxCells ? 1 : people }, (_, cell) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the cells of a part are alike
							<span key={cell} />
						))}
					</span>
					<span>{label}</span>
				</li>
			))}
		</ul>
	)
}
