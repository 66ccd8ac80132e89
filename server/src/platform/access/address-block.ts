import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whom an address stands for: one IPv4 address, or the /64 that one IPv6 subscriber is given. Counting single IPv6
 * addresses lets anyone start again 2⁶⁴ times (security.md section 3).
 */
export const addressBlock = (ip: string): string => {
  const bare = ip.split('%', 1)[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  if (!isIPv6(bare)) return isIPv4(bare) ? bare : 'unknown';
  return `${groupsOf(bare).slice(0, 4).join(':')}::/64`;
};

/** The eight groups, leading zeros dropped. A dotted tail takes the last two. */
const groupsOf = (ip: string): readonly string[] => {
  const [head = '', tail] = ip.split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const known = [...(left ?? []), ...(right ?? [])];
  const filled = known.length + (ip.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - filled }, () => '0');
  return [...(left ?? []), ...zeros, ...(right ?? [])].map((group) =>
    group.replace(/^0+(?=.)/, '').toLowerCase(),
  );
};
