/** The colour of a notice. done: met; care: somebody can act; wait: only the authority can; problem: to be corrected. */
export type NoticeKind = 'done' | 'care' | 'wait' | 'problem'

/** A note with a bar at its start. `first` holds its first words, in bold. Never put it inside another box. */
export function Notice({
	id,
	kind,
	first,
	children,
}: {
	id?: string
	kind?: NoticeKind
	first?: string
	children: React.ReactNode
}) {
	return (
		<div id={id} className={kind ? `notice ${kind}` : 'notice'}>
			{first ? (
				<p>
					<strong>{first}</strong> {children}
				</p>
			) : (
				children
			)}
		</div>
	)
}
