import type { StripMark } from '@/lib/result/standing'
import { StandingMark } from './mark'
import styles from './strip.module.css'

/** The marks of one topic, in the order of the rule set. */
export type StripGroup = { readonly name: string; readonly marks: readonly StripMark[] }

/**
 * One small mark for each required criterion, grouped by topic. The order is the same everywhere, so that two results
 * can be compared side by side. `label` says it in words: "18 of 21 met, 3 not known"; null if that is next to it.
 */
export function Strip({ groups, label }: { groups: readonly StripGroup[]; label: string | null }) {
	const said = label === null ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': label }
	return (
		<div className={styles.strip} {...said}>
			{groups.map(({ name, marks }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the topics of a rule set keep their order, and may have no names
				<span className={styles.group} key={index}>
					<span className={styles.marks}>
						{marks.map((kind, place) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a mark is identified by its index in the rule set
							<StandingMark key={place} kind={kind} size="strip" />
						))}
					</span>
					{name && <span className={styles.name}>{name}</span>}
				</span>
			))}
		</div>
	)
}
