import type { LaneId, StationId } from '@/lib/routes/lanes'

/** The lanes that are drawn as rows; the permits stand at the end of the last one. */
export const rows = ['k', 'r', 'z'] as const satisfies readonly LaneId[]
type Row = (typeof rows)[number]

/** Where a row's line runs, in rem from the top. */
export const heights: Readonly<Record<Row, number>> = { k: 4.25, r: 17.25, z: 27.25 }

/** The height of the drawing, in rem. */
export const height = 35.5

/** The width of what is written at a station, in per cent of the drawing. */
export const labelWidth = 16.5

/** The middle of each column, in per cent from where a line of text starts. */
const columns = [22, 39.5, 57, 74, 91.5]

/** Where the dashed way from the K visa to the permits leaves its row. */
export const branchAt = 82.75
/** The station beside that way, under whose name it is explained. */
export const branchBeside: StationId = 'stay'

const drawn: Readonly<Record<Row, readonly StationId[]>> = {
	k: ['proof', 'embassy', 'k-visa', 'activities', 'stay'],
	r: ['class-a', 'confirmation', 'r-visa', 'r-entry'],
	z: ['offer', 'notice', 'z-visa', 'z-entry', 'permits'],
}

export type Place = { readonly row: Row; readonly x: number }

/** Where each station stands. */
export const places = new Map<StationId, Place>(
	rows.flatMap((row) =>
		drawn[row].map((id, index): [StationId, Place] => [id, { row, x: columns[index] ?? 0 }]),
	),
)

/** Turns a place in per cent from the start of a line into one from the left. */
export type FromLeft = (x: number) => number
