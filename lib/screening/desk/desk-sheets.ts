import type { sheetWork } from './sheet-work'

type SheetWork = ReturnType<typeof sheetWork>
type Method = (...given: unknown[]) => Promise<unknown>

/** The desk's methods for reading and writing files, each of which loads what it needs on its first call. */
export function sheetMethods(...given: Parameters<typeof sheetWork>): SheetWork {
	let loaded: Promise<SheetWork> | undefined
	const load = () => {
		loaded ??= import('./sheet-work').then((module) => module.sheetWork(...given))
		return loaded
	}
	const method = <M extends keyof SheetWork>(name: M) => {
		const called: Method = async (...args) => ((await load())[name] as Method)(...args)
		return called as SheetWork[M]
	}
	return {
		template: method('template'),
		sampleSheet: method('sampleSheet'),
		unlockSheet: method('unlockSheet'),
		previewSheet: method('previewSheet'),
		checkSheet: method('checkSheet'),
		takeSheet: method('takeSheet'),
		compareSheet: method('compareSheet'),
		differencePage: method('differencePage'),
		possibleTwins: method('possibleTwins'),
		shareablePieces: method('shareablePieces'),
		piecesFile: method('piecesFile'),
		readPieces: method('readPieces'),
		takePieces: method('takePieces'),
		removePieces: method('removePieces'),
		screenFile: method('screenFile'),
		exportSheet: method('exportSheet'),
	}
}
