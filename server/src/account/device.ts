const BROWSERS = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** A device as its owner recognises it in the list of sessions: “Firefox, Windows”. Empty when it says nothing known. */
export const deviceOf = (userAgent: string | undefined): string =>
  [BROWSERS, SYSTEMS]
    .map((names) => names.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0])
    .filter((name) => name !== undefined)
    .join(', ');
