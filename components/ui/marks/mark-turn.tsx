import { type MarkKind, StandingMark } from './mark'
import styles from './turn.module.css'

type Props = {
	readonly from: MarkKind
	readonly to: MarkKind
	/** What changes; the marks themselves are hidden from screen readers. */
	readonly children: React.ReactNode
}

/** The arrow from what is to what would be; it mirrors with the script. */
export const Onward = () => (
	<svg className={styles.arrow} viewBox="0 0 16 10" aria-hidden="true">
		<path d="M1 5h13m-4-4 4 4-4 4" />
	</svg>
)

/** A change that something else would cause: the present mark, an arrow, and the mark afterwards. */
export const MarkTurn = ({ from, to, children }: Props) => (
	<span className={styles.turn}>
		<StandingMark kind={from} size="table" />
		<Onward />
		<StandingMark kind={to} size="table" />
		{children}
	</span>
)
