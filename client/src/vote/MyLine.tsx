import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';

/** What the roll says of the reader, where it says more than that they vote. */
export const MyLine = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('result');
  const line = poll.myLine;
  if (!line) return null;
  const said = [
    ...(line.recused ? [t('screen.line.recused')] : []),
    ...(line.voice === 'deliberative' ? [] : [t('screen.line.no-vote')]),
    ...(line.proxyTo === null ? [] : [t('screen.line.proxy', { name: line.proxyTo })]),
  ];
  return said.length === 0 ? null : <Notice>{said.join(' ')}</Notice>;
};
