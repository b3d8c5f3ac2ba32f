type Input = Parameters<typeof fetch>[0];

/**
 * `fetch`, except that it always brings a GraphQL answer: where there is none, one whose error says in a sentence what is wrong.
 */
export async function fetchOrExplain(input: Input, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch {
    return explanation(`The API at ${addressOf(input)} does not answer. Is it still running?`);
  }
  const type = response.headers.get("content-type") ?? "";
  if (type.includes("json")) return response;
  return explanation(
    `${addressOf(input)} answered with status ${response.status} and not in GraphQL. Does something stand in between?`,
  );
}

function addressOf(input: Input): string {
  return input instanceof Request ? input.url : String(input);
}

function explanation(message: string): Response {
  return Response.json({ errors: [{ message }] });
}
