import type { Band, PointsRow, RowKind } from '@/rules/condition'
import { neighbours } from './neighbours'

/** A change of one row of a points table into another one. */
export type RowChange = { readonly what: string; readonly to: PointsRow }

/** The whole numbers next to a figure. */
export const oneAround = (figure: number): readonly number[] => [figure - 1, figure + 1]

/** Every single change of a row, by its kind. */
const changes: { readonly [K in RowKind]: (row: PointsRow<K>) => readonly RowChange[] } = {
	bands: (row) => [
		...neighbours(row.fact, ['number', 'integer']).map((fact) => ({
			what: `points for ${fact} instead of ${row.fact}`,
			to: { ...row, fact },
		})),
		...row.bands.flatMap((band, place) => [
			{
				what: `no points for ${row.fact} from ${band.from}`,
				to: { ...row, bands: row.bands.toSpliced(place, 1) },
			},
			...ofBand(band).map(({ what, to }) => ({
				what: `points for ${row.fact} from ${band.from}: ${what}`,
				to: { ...row, bands: row.bands.with(place, to) },
			})),
		]),
	],
	options: (row) =>
		Object.entries(row.options).flatMap(([option, points]) => {
			const { [option]: _, ...others } = row.options
			return [
				{ what: `no points for ${row.fact} ${option}`, to: { ...row, options: others } },
				...oneAround(points).map((other) => ({
					what: `${row.fact} ${option}: ${other} instead of ${points}`,
					to: { ...row, options: { ...row.options, [option]: other } },
				})),
			]
		}),
	'any-entry': (row) => [
		...neighbours(row.fact, ['choices']).map((fact) => ({
			what: `points for ${fact} instead of ${row.fact}`,
			to: { ...row, fact },
		})),
		...oneAround(row.anyEntry).map((anyEntry) => ({
			what: `any ${row.fact}: ${anyEntry} instead of ${row.anyEntry}`,
			to: { ...row, anyEntry },
		})),
	],
	'as-given': (row) =>
		(['min', 'max'] as const).flatMap((end) =>
			oneAround(row.asGiven[end]).map((figure) => ({
				what: `${row.fact} as points: ${end} ${figure} instead of ${row.asGiven[end]}`,
				to: { ...row, asGiven: { ...row.asGiven, [end]: figure } },
			})),
		),
	first: (row) =>
		row.first.flatMap(({ when, points }, place) => [
			{
				what: `${row.id} without its way ${place + 1}`,
				to: { ...row, first: row.first.toSpliced(place, 1) },
			},
			...oneAround(points).map((other) => ({
				what: `${row.id}, way ${place + 1}: ${other} points instead of ${points}`,
				to: { ...row, first: row.first.with(place, { when, points: other }) },
			})),
			...row.first.slice(place + 1, place + 2).map((next) => ({
				what: `${row.id}: way ${place + 2} before way ${place + 1}`,
				to: { ...row, first: row.first.toSpliced(place, 2, next, { when, points }) },
			})),
		]),
	most: (row) =>
		oneAround(row.most).map((most) => ({
			what: `${row.id}: at most ${most} instead of ${row.most}`,
			to: { ...row, most },
		})),
}

const ofBand = (band: Band) =>
	(['from', 'points', 'more', 'most'] as const).flatMap((part) => {
		const figure = band[part]
		if (figure === undefined) return []
		return oneAround(figure).map((other) => ({
			what: `${part} ${other} instead of ${figure}`,
			to: { ...band, [part]: other },
		}))
	})

/** Every single change of a row that leaves a row in its place. */
export const changesOfRow = <K extends RowKind>(row: PointsRow<K>): readonly RowChange[] =>
	changes[row.kind](row)
