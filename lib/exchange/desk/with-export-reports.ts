import type { Desk } from '@/lib/screening/desk/desk'
import type { Export } from '../exports'

type Exporting = Pick<
	Desk,
	'askCandidates' | 'backup' | 'exportSheet' | 'historyFile' | 'shareOpening' | 'state' | 'toShare'
>

/** The desk's methods that export candidates to a file, each reporting how many. */
export const withExportReports = (desk: Exporting, report: (made: Export) => Promise<void>) => ({
	exportSheet: async (...[asked, work]: Parameters<Exporting['exportSheet']>) => {
		const file = await desk.exportSheet(asked, work)
		if (file) await report({ kind: 'table', rows: asked.keys.length })
		return file
	},
	backup: async () => {
		const file = await desk.backup()
		await report({ kind: 'backup', rows: (await desk.state()).candidates })
		return file
	},
	shareOpening: async (asked: Parameters<Exporting['shareOpening']>[0]) => {
		const file = await desk.shareOpening(asked)
		const { count } = await desk.toShare(asked.role)
		if (file) await report({ kind: 'opening', rows: count + asked.others.length })
		return file
	},
	askCandidates: async (...given: Parameters<Exporting['askCandidates']>) => {
		const made = await desk.askCandidates(...given)
		if (made.file) await report({ kind: 'links', rows: made.count })
		return made
	},
	historyFile: async (asked: Parameters<Exporting['historyFile']>[0]) => {
		const file = await desk.historyFile(asked)
		const { count, asked: others } = await desk.toShare(asked.role)
		if (file) await report({ kind: 'history', rows: count + others.length })
		return file
	},
})
