import type { StripMark } from '@/lib/result/standing'
import styles from './mark.module.css'

/** What a mark can say: a standing, or that it is not shown to the member. */
export type MarkKind = StripMark | 'withheld'

type MarkSize = 'row' | 'headline' | 'table' | 'strip'

type Weight = {
	/** Radius of the full circle; `hasTick`: whether there is room for a tick in it. */
	readonly disc: number
	readonly hasTick: boolean
	readonly square: number
	readonly cross: number
	readonly ring: React.SVGProps<SVGCircleElement>
	readonly dashes: React.SVGProps<SVGCircleElement>
}

const fine: Weight = {
	disc: 9,
	hasTick: true,
	square: 17,
	cross: 2.2,
	ring: { r: 8, strokeWidth: 2.2 },
	dashes: { r: 8, strokeWidth: 2.4, strokeDasharray: '4.4 3.98', strokeDashoffset: 2.2 },
}

/** For marks in a row: no tick, heavier lines. */
const heavy: Weight = {
	disc: 9.4,
	hasTick: false,
	square: 18,
	cross: 2.8,
	ring: { r: 7.9, strokeWidth: 3 },
	dashes: { r: 7.9, strokeWidth: 3, strokeDasharray: '4.9 3.37', strokeDashoffset: 2.45 },
}

const Ring = (line: React.SVGProps<SVGCircleElement>) => (
	<circle cx="10" cy="10" fill="none" stroke="currentColor" {...line} />
)

const shapes: Record<MarkKind, (weight: Weight) => React.ReactNode> = {
	met: ({ disc, hasTick }) => (
		<>
			<circle cx="10" cy="10" r={disc} fill="currentColor" />
			{hasTick && <path className={styles.glyph} d="m5.7 10.5 2.9 2.8 5.7-6.2" strokeWidth="2.2" />}
		</>
	),
	unmet: ({ square, cross }) => (
		<>
			<rect
				x={10 - square / 2}
				y={10 - square / 2}
				width={square}
				height={square}
				rx="1.5"
				fill="currentColor"
			/>
			<path className={styles.glyph} d="m6.3 6.3 7.4 7.4m0-7.4-7.4 7.4" strokeWidth={cross} />
		</>
	),
	unanswered: ({ ring }) => <Ring {...ring} />,
	inconclusive: ({ ring }) => (
		<>
			<Ring {...ring} />
			<path d="M2 10a8 8 0 0 0 16 0z" fill="currentColor" />
		</>
	),
	unsettled: ({ dashes }) => <Ring {...dashes} />,
	'not-needed': () => <rect x="1.5" y="7.6" width="17" height="4.8" rx="1" fill="currentColor" />,
	coming: () => <circle cx="10" cy="10" r="3.6" fill="currentColor" />,
	withheld: ({ cross }) => (
		<>
			<rect x="3.5" y="8.5" width="13" height="10" rx="1.5" fill="currentColor" />
			<path d="M6.5 9V6a3.5 3.5 0 0 1 7 0v3" fill="none" stroke="currentColor" strokeWidth={cross} />
		</>
	),
}

/** The mark as in a strip, for use in another drawing: 20 by 20, in the current colour. */
export const stripShape = (kind: MarkKind): React.ReactNode => shapes[kind](heavy)

/** The mark as in a row, for use in another drawing in the same way. */
export const rowShape = (kind: MarkKind): React.ReactNode => (
	<g className={styles[kind]}>{shapes[kind](fine)}</g>
)

/**
 * The mark of a standing, centred on the first line of the text next to it. It has no text alternative: put its word
 * next to it, or into the label of a strip. The glyph inside takes its colour from `--mk` (default: paper).
 */
export function StandingMark({ kind, size = 'row' }: { kind: MarkKind; size?: MarkSize }) {
	return (
		<svg className={`${styles.mark} ${styles[size]} ${styles[kind]}`} viewBox="0 0 20 20" aria-hidden="true">
			{shapes[kind](size === 'strip' ? heavy : fine)}
		</svg>
	)
}
