import styles from './logic-sign.module.css'

/**
 * How two things relate: `first` and `second` name the stricter one, `apart` things that never go together; or how
 * far a statement goes: `proved`, `unproved`, `bar` for what never decides, `ways` for what works both ways.
 */
export type LogicSignKind =
	| 'same'
	| 'first'
	| 'second'
	| 'neither'
	| 'apart'
	| 'only'
	| 'proved'
	| 'unproved'
	| 'follows'
	| 'bar'
	| 'ways'

const paths: Record<LogicSignKind, string> = {
	same: 'M3 7h14M3 13h14',
	first: 'M16 3.5 4 10l12 6.5',
	second: 'M4 3.5 16 10 4 16.5',
	neither: 'M3 3h9.5v9.5H3zM7.5 7.5H17V17H7.5z',
	apart: 'M2.5 6.5h5v7h-5zM12.5 6.5h5v7h-5z',
	only: 'M10 3.5v13M3.5 10h13',
	proved: 'M5 3v14M5 10h12',
	unproved: 'M5 3v14M5 10h12M6.5 16.5l9-13',
	follows: 'M3 7h9.5M3 13h9.5M10.5 3.5 17 10l-6.5 6.5',
	bar: 'M4 10h12',
	ways: 'M6 3.5v13M2.5 13 6 16.5 9.5 13M14 16.5v-13M10.5 7 14 3.5 17.5 7',
}

/** A sign of a proved relation, next to its word; never the mark of a result. */
export const LogicSign = ({ kind }: { readonly kind: LogicSignKind }) => (
	<svg className={styles.sign} data-kind={kind} viewBox="0 0 20 20" aria-hidden="true">
		<path d={paths[kind]} />
	</svg>
)
