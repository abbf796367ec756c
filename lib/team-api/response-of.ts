/** A response whose body is a value of this type, as JSON. */
export interface ResponseOf<A> extends Response {
	json: () => Promise<A>
}
