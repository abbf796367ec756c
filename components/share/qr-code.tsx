import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './hand-over.module.css'

/** Denser codes are hard for a phone to read at the printed size. */
const maxQrVersion = 15
/** Blank modules that a scanner needs around a code; white paper provides them anyway. */
const quietZones = { screen: 4, paper: 0 } as const

/** The dark modules of a QR code as a path, one unit per module; null if the text is too long. */
function draw(text: string, quietZone: number): { readonly path: string; readonly size: number } | null {
	try {
		const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0, maxVersion: maxQrVersion })
		const runs = data.flatMap((row, y) =>
			[...row.map(Number).join('').matchAll(/1+/g)].map(
				({ index, 0: { length } }) => `M${index + quietZone} ${y + quietZone}h${length}v1h-${length}z`,
			),
		)
		return { path: runs.join(''), size: size + 2 * quietZone }
	} catch {
		return null
	}
}

type Props = {
	readonly text: string
	/** What the code contains, for people who cannot see it. */
	readonly label: string
	readonly on: keyof typeof quietZones
	/** Shown instead if the text is too long for a code. */
	readonly children: React.ReactNode
}

/** A text as a QR code, black on white in every colour scheme. */
export function QrCode({ text, label, on, children }: Props) {
	const drawn = useMemo(() => draw(text, quietZones[on]), [text, on])
	if (!drawn) return children
	return (
		<svg
			className={styles.code}
			viewBox={`0 0 ${drawn.size} ${drawn.size}`}
			shapeRendering="crispEdges"
			role="img"
			aria-label={label}
		>
			<rect width="100%" height="100%" fill="#fff" />
			<path d={drawn.path} fill="#000" />
		</svg>
	)
}
