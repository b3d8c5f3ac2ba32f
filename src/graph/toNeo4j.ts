import neo4j from "neo4j-driver";

/** Parameters as the driver wants them: JavaScript's whole numbers become Neo4j integers instead of floats. */
export function toNeo4j(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, converted(value)]));
}

function converted(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(converted);
  return typeof value === "object" && value !== null ? toNeo4j(value as Record<string, unknown>) : value;
}
