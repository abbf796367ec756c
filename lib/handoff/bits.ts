/** The number of bits needed to distinguish `count` values. */
export const bitsFor = (count: number): number => Math.ceil(Math.log2(count))

/** Writes non-negative integers, each in a given number of bits. */
export class BitWriter {
	readonly bits: (0 | 1)[] = []

	write(value: number, width: number): void {
		for (let place = width - 1; place >= 0; place--) {
			this.bits.push(Math.floor(value / 2 ** place) % 2 === 1 ? 1 : 0)
		}
	}

	writeFlag(is: boolean): void {
		this.bits.push(is ? 1 : 0)
	}
}

/** Reads what a BitWriter wrote. Never throws: reading past the end sets `isBroken`. */
export class BitReader {
	isBroken = false
	private at = 0
	private readonly bits: readonly (0 | 1)[]

	constructor(bits: readonly (0 | 1)[]) {
		this.bits = bits
	}

	read(width: number): number {
		if (this.at + width > this.bits.length) this.isBroken = true
		let value = 0
		for (let place = 0; place < width; place++) value = value * 2 + (this.bits[this.at++] ?? 0)
		return value
	}

	readFlag(): boolean {
		return this.read(1) === 1
	}

	isAtEnd(): boolean {
		return this.at >= this.bits.length
	}
}
