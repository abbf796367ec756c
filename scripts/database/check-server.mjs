// npm run check:server: says whether the server is well set, with the settings that it runs with, while it may be running. Exits
// with 1 if something has to be mended.
import { checkServer } from './database.mjs'

await checkServer()
