import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A phone held in one hand, or a desk. */
export const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

export type Look = {
  readonly screen?: keyof typeof SIZES;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'fr' | 'en';
  /** False: a browser in which no script runs. */
  readonly scripts?: boolean;
};

/**
 * Machines may be busy with other things: how fast screens are is measured elsewhere. Yet shorter than a test may last,
 * so that what was waited for in vain is named.
 */
const PATIENCE = 40_000;

/** Everybody in front of one product, each in a browser of their own. */
export type People = {
  /** Somebody without an account, on a page of theirs. */
  readonly visitor: (look?: Look) => Promise<Page>;
  /** A character of the demo, signed in by the door of the demo. */
  readonly enter: (name: string, look?: Look) => Promise<Page>;
  /** What no page may do: ask another host for anything, or break. Empty when all is well. */
  readonly faults: () => readonly string[];
  readonly leave: () => Promise<void>;
};

export const peopleOf = (browser: Browser, address: string): People => {
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  const visitor = async (look: Look = {}): Promise<Page> => {
    const context = await browser.newContext(optionsOf(address, look));
    context.setDefaultTimeout(PATIENCE);
    contexts.push(context);
    watch(context, new URL(address).host, faults);
    return context.newPage();
  };
  const enter = async (name: string, look: Look = {}): Promise<Page> => {
    const page = await visitor(look);
    await page.goto('/sign-in');
    await page.getByRole('button', { name }).click();
    await page.waitForURL(/\/z\//);
    return page;
  };
  const leave = async () => {
    await Promise.all(contexts.map((context) => context.close()));
  };
  return { visitor, enter, faults: () => faults, leave };
};

const optionsOf = (
  address: string,
  { screen = 'desk', scheme = 'light', language = 'fr', scripts = true }: Look,
) => ({
  baseURL: address,
  viewport: SIZES[screen],
  hasTouch: screen === 'phone',
  locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  // People travel; the zone's clock must not.
  timezoneId: 'America/Montreal',
  colorScheme: scheme,
  reducedMotion: 'reduce' as const,
  javaScriptEnabled: scripts,
});

const watch = (context: BrowserContext, host: string, faults: string[]): void => {
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (asked !== host && /^(http|ws)/.test(protocol)) faults.push(`asked ${request.url()}`);
  });
  context.on('weberror', (broken) => faults.push(`broke: ${broken.error().message}`));
  context.on('console', (line) => {
    if (line.type() === 'error') faults.push(`complained: ${line.text()} ${line.location().url}`);
  });
};
