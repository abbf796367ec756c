import { describe, expect, test } from 'vitest'
import type { TableView } from '@/lib/screening/model/table-view'
import { columnsAtFirst, completeColumns, moveColumn, showColumn } from '@/lib/screening/table/views/columns'
import { isSameView, viewOfSaved, viewsOf } from '@/lib/screening/table/views/saved-views'

const known = { ids: ['candidate', 'law', 'why', 'tags'], shown: 3 }
const atFirst = columnsAtFirst(known)
/** `+` before those that are shown. */
const said = (columns: TableView['columns']) =>
	columns.map(({ id, isShown }) => (isShown ? `+${id}` : id)).join(' ')

describe('columns', () => {
	test('are those of the table, the first ones shown', () => {
		expect(said(atFirst)).toBe('+candidate +law +why tags')
		expect(said(completeColumns([], known))).toBe(said(atFirst))
	})

	test('that were kept keep their order, without those that are gone and with the new ones hidden at the end', () => {
		const kept = [
			{ id: 'tags', isShown: true },
			{ id: 'gone', isShown: true },
			{ id: 'candidate', isShown: false },
			{ id: 'law', isShown: false },
			{ id: 'tags', isShown: false },
		]
		expect(said(completeColumns(kept, known))).toBe('+candidate +tags law why')
	})

	test('are moved, but for the first one and never before it', () => {
		expect(said(moveColumn(atFirst, 'why', -1))).toBe('+candidate +why +law tags')
		expect(said(moveColumn(atFirst, 'why', -5))).toBe('+candidate +why +law tags')
		expect(said(moveColumn(atFirst, 'law', 9))).toBe('+candidate +why tags +law')
		expect(moveColumn(atFirst, 'candidate', 1)).toBe(atFirst)
		expect(moveColumn(atFirst, 'gone', 1)).toBe(atFirst)
	})

	test('are shown as the last of those that are, and hidden as the first of those that are not', () => {
		expect(said(showColumn(showColumn(atFirst, 'law', false), 'tags', true))).toBe(
			'+candidate +why +tags law',
		)
	})
})

describe('saved views', () => {
	const view: TableView = {
		filters: [],
		sorting: { by: 'id', isDown: false },
		columns: atFirst,
		density: 'two',
	}

	test('are the built-in ones until some are saved', () => {
		expect(viewsOf({}).map(({ id }) => id)).toEqual(['everyone', 'waiting', 'interviews', 'mine'])
		expect(viewsOf({ views: [{ id: 'everyone' }] })).toHaveLength(1)
	})

	test('show what was saved, and built-in ones their filters in the first order and columns', () => {
		expect(viewOfSaved({ id: 'everyone' }, view)).toEqual(view)
		expect(viewOfSaved({ id: 'mine' }, view).filters.map(({ field }) => field)).toEqual(['owner', 'decision'])
		const saved: TableView = { ...view, density: 'one' }
		expect(viewOfSaved({ id: 'mine', view: saved }, view)).toBe(saved)
	})

	test('are the same whatever the order of the filters, and others with another filter, order, column or density', () => {
		const filters = viewOfSaved({ id: 'mine' }, view).filters
		expect(isSameView({ ...view, filters }, { ...view, filters: filters.toReversed() })).toBe(true)
		for (const other of [
			{ filters: filters.slice(1) },
			{ sorting: { by: 'id', isDown: true } },
			{ columns: showColumn(atFirst, 'tags', true) },
			{ density: 'one' },
		] satisfies readonly Partial<TableView>[])
			expect(isSameView({ ...view, filters }, { ...view, filters, ...other })).toBe(false)
	})
})
