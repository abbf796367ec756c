import { earlyStores } from '../../protocol'
import { type ServerClient, ServerFailure } from '../client/server-client'
import type { PackDisk } from '../disk/pack-disk'
import { type StoredPack, storePack } from '../disk/pack-list'
import type { Sealer } from '../disk/seal'
import type { ListSource } from './list-source'

type Opening = {
	readonly server: Pick<ServerClient, 'snapshot'>
	readonly disk: PackDisk
	/** By which packs are kept as they came; null if none may be. */
	readonly sealer: Sealer | null
	/** Ends the stream. */
	readonly signal: AbortSignal
}

const isEarlyStore = (store: string) => earlyStores.some((one) => one === store)

/** Everything that the member may see, from the server. */
export async function serverSource({ server, disk, sealer, signal }: Opening): Promise<ListSource> {
	const read = server.snapshot(signal)
	const { value: first } = await read.next()
	if (!first || !('head' in first)) throw new ServerFailure('offline')
	const { complete, view, counts, sequence = null, early } = first.head
	const storing: Promise<StoredPack | null>[] = []
	return {
		head: { position: { complete, view }, sequence, candidates: counts.candidates },
		parts: async function* () {
			let taken = 0
			for await (const part of read) {
				if ('head' in part) continue
				const { entries, pack } = part
				if (pack && sealer) {
					const stored = storePack(pack, { disk, sealer })
					// What the disk does not take is stored with the records that come later.
					storing.push(
						stored.then(
							(place) => ({ place, entries }),
							() => null,
						),
					)
				}
				const isEarly =
					early === undefined ? entries.every(({ store }) => isEarlyStore(store)) : taken < early
				taken++
				yield { entries, isEarly }
			}
		},
		stored: async () => ({
			list: null,
			packs: (await Promise.all(storing)).filter((pack) => pack !== null),
		}),
	}
}
