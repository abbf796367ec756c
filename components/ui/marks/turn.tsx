import type { StripMark } from '@/lib/result/standing'
import { Mark } from './mark'
import styles from './turn.module.css'

type Props = {
	readonly from: StripMark
	readonly to: StripMark
	/** What turns; the marks themselves are not said. */
	readonly children: React.ReactNode
}

/** What something else would turn: the mark of today, an arrow, and the mark that it would have. */
export const Turn = ({ from, to, children }: Props) => (
	<span className={styles.turn}>
		<Mark kind={from} size="table" />
		<svg className={styles.arrow} viewBox="0 0 16 10" aria-hidden="true">
			<path d="M1 5h13m-4-4 4 4-4 4" />
		</svg>
		<Mark kind={to} size="table" />
		{children}
	</span>
)
