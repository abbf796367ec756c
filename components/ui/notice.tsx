/** Plain without a kind; done: met; care: somebody can act; wait: only the authority can; problem: to mend. */
export type NoticeKind = 'done' | 'care' | 'wait' | 'problem'

/** A remark with a bar at its start. `first` holds its first words; never inside another box. */
export function Notice({
	kind,
	first,
	children,
}: {
	kind?: NoticeKind
	first?: string
	children: React.ReactNode
}) {
	return (
		<div className={kind ? `notice ${kind}` : 'notice'}>
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
