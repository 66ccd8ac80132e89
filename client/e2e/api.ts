import type { Page } from 'playwright-core';

export const ZONE = 'les-saulaies';

/** Asks the server from somebody's own page, as a screen would. @throws when it refuses: a stage is set, nothing tried */
export const askServer = async <Answer>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => {
  const body = JSON.stringify({
    query,
    variables: { ...(query.includes('$zone') && { zone: ZONE }), ...variables },
  });
  const said = await page.evaluate(async (text) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: text,
    });
    return answer.text();
  }, body);
  if (/"errors"|"Refused"/.test(said)) throw new Error(`Refused: ${said}`);
  return (JSON.parse(said) as { readonly data: Answer }).data;
};

/** The home page of the zone, where everybody starts from. */
export const enterZone = async (page: Page): Promise<void> => {
  await page.goto(`/z/${ZONE}`);
};
