import neo4j, { type Driver, type Plan } from "neo4j-driver";

/** Plans of statements on the scratch database, without running them. */
export interface Planner {
  /** The operators of the plan, e.g. "NodeUniqueIndexSeek"; parameters are all null. */
  operatorsOf(text: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function openPlanner(): Planner {
  const uri = process.env["SCRATCH_NEO4J_URI"] ?? "";
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", process.env["SCRATCH_NEO4J_PASSWORD"] ?? ""));
  return {
    operatorsOf: (text) => explain(driver, text),
    close: () => driver.close(),
  };
}

async function explain(driver: Driver, text: string): Promise<readonly string[]> {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = ""]) => [name, null]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: "neo4j" });
  return summary.plan === false ? [] : operators(summary.plan);
}

function operators(plan: Plan): readonly string[] {
  return [plan.operatorType.split("@")[0] ?? "", ...plan.children.flatMap(operators)];
}
