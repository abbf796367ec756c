/** Makes Next look for a page of ours when the server has a fault; scripts/write-fault-page.mjs writes its markup. */
export default function Fault() {
	return null
}
