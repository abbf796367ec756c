import type { ClauseState } from '@/lib/law/clauses/clause'
import styles from './law.module.css'

/** The sign of a state: filled, hatched, empty, or dashed. Its name stands beside it. */
export const StateSign = ({ state }: { readonly state: ClauseState }) => (
	<span className={styles.sign} data-sign={state} aria-hidden="true" />
)
