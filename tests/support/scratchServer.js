import { startServer } from "./servers.js";

export default () => startServer("SCRATCH");
