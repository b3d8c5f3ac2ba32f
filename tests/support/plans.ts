import neo4j, { type Driver, type Plan } from "neo4j-driver";

/** Plans of statements on a database, without running them. All parameters are null. */
export interface Planner {
  /** The operators of the plan, e.g. "NodeUniqueIndexSeek". */
  operatorsOf(text: string): Promise<readonly string[]>;
  /** The operators that look at more than an index leads to, with what they look at, e.g. "NodeByLabelScan claim:Claim". */
  scansOf(text: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The database guesses what a plan costs by what it holds, so that a test chooses on which one it is asked. */
export function openPlanner(project: "SCRATCH" | "CURATED"): Planner {
  const uri = process.env[`${project}_NEO4J_URI`] ?? "";
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", process.env[`${project}_NEO4J_PASSWORD`] ?? ""));
  const operatorsOf = async (text: string) => (await explain(driver, text)).map(({ name }) => name);
  return {
    operatorsOf,
    scansOf: async (text) =>
      (await explain(driver, text))
        .filter(({ name }) => name.includes("Scan"))
        .map(({ name, details }) => `${name} ${details}`),
    close: () => driver.close(),
  };
}

interface Operator {
  readonly name: string;
  readonly details: string;
}

async function explain(driver: Driver, text: string): Promise<readonly Operator[]> {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = ""]) => [name, null]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: "neo4j" });
  return summary.plan === false ? [] : operators(summary.plan);
}

function operators(plan: Plan): readonly Operator[] {
  const name = plan.operatorType.split("@")[0] ?? "";
  return [{ name, details: String(plan.arguments["Details"]) }, ...plan.children.flatMap(operators)];
}
